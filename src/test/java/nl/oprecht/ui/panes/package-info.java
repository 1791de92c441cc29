/** Sizes and places, as numbers. */
@NullMarked
package nl.oprecht.ui.panes;

import org.jspecify.annotations.NullMarked;
