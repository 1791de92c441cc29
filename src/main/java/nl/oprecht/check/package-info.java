/** Runs checks beside the typing: the newest text wins. No JavaFX; start at {@link nl.oprecht.check.LiveCheck}. */
@NullMarked
package nl.oprecht.check;

import org.jspecify.annotations.NullMarked;
