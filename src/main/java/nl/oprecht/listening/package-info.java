/** What makes the product: from an analysed reply to a report. Pure; knows language only through its two ports. Start at {@link nl.oprecht.listening.Listener}. */
@NullMarked
package nl.oprecht.listening;

import org.jspecify.annotations.NullMarked;
