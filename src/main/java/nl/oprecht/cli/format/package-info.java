/**
 * How results leave the program: one {@link nl.oprecht.cli.format.ResultWriter} a format. The result
 * format itself is described in {@code schema/result.schema.json}.
 */
@NullMarked
package nl.oprecht.cli.format;

import org.jspecify.annotations.NullMarked;
