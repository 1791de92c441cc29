/** What hurts in the draft: marks in the text, cards beside it, a card at the phrase. */
@NullMarked
package nl.oprecht.ui.findings;

import org.jspecify.annotations.NullMarked;
