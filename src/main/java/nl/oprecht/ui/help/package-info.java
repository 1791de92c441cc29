/** The manual over the window, with the sheet of keys as one of its chapters; start with {@code Help}. */
@NullMarked
package nl.oprecht.ui.help;

import org.jspecify.annotations.NullMarked;
