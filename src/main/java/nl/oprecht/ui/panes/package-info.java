/** How the parts of the window stand: sizes, folds, one column or three, and the window's own place on a screen. */
@NullMarked
package nl.oprecht.ui.panes;

import org.jspecify.annotations.NullMarked;
