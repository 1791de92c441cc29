/** Trains the second ear; used by the build and by the command in CONTRIBUTING, never by the program. */
@NullMarked
package nl.oprecht.ear.training;

import org.jspecify.annotations.NullMarked;
