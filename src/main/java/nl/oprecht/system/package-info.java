/** What only the operating system knows or does, asked by its own commands: how it is coloured, its file manager. */
@NullMarked
package nl.oprecht.system;

import org.jspecify.annotations.NullMarked;
