/**
 * Before and after: two answers to one customer beside each other, with what hurts in each, both scores and what made
 * the difference. Start at {@link nl.oprecht.ui.compare.CompareView}.
 */
@NullMarked
package nl.oprecht.ui.compare;

import org.jspecify.annotations.NullMarked;
