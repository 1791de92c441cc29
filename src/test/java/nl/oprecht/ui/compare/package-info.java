/** One of two answers beside each other, by itself. */
@NullMarked
package nl.oprecht.ui.compare;

import org.jspecify.annotations.NullMarked;
