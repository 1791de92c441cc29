/**
 * Runs checks beside the typing, where the newest text wins, and over many inputs, which keep their order. No JavaFX;
 * start at {@link nl.oprecht.check.LiveCheck} and {@link nl.oprecht.check.InOrder}.
 */
@NullMarked
package nl.oprecht.check;

import org.jspecify.annotations.NullMarked;
