/**
 * The program without its window: commands, inputs and exit statuses; thin, as all judging is done
 * elsewhere. Start at {@link nl.oprecht.cli.Terminal}, then {@link nl.oprecht.cli.CheckRun}.
 */
@NullMarked
package nl.oprecht.cli;

import org.jspecify.annotations.NullMarked;
