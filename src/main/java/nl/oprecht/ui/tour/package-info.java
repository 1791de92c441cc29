/** The first start: a draft to try, and three steps round the window. Start at {@link nl.oprecht.ui.tour.FirstSteps}. */
@NullMarked
package nl.oprecht.ui.tour;

import org.jspecify.annotations.NullMarked;
