/** The manual over the window. */
@NullMarked
package nl.oprecht.ui.help;

import org.jspecify.annotations.NullMarked;
