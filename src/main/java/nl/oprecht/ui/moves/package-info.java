/** What a listening reply contains, present or missing, and the score that follows from it. */
@NullMarked
package nl.oprecht.ui.moves;

import org.jspecify.annotations.NullMarked;
