/** Reads folders that are packed into the program, from a jar or from a build folder. */
@NullMarked
package nl.oprecht.resource;

import org.jspecify.annotations.NullMarked;
