package nl.oprecht.domain.tone;

import java.util.List;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.text.Span;

/**
 * A phrase that hurts or a mistake of language, ready to be shown.
 *
 * @param span where in the reply
 * @param quote the words there
 * @param family id of the family, {@link Family#LANGUAGE} for spelling and grammar
 * @param rule id of the rule that found it
 * @param principle id of the principle, empty for spelling and grammar
 * @param severity how much it matters
 * @param message why, in one or two Dutch sentences to a colleague
 * @param penalty points that it costs, before a family's second finding is halved; 0 for spelling and grammar
 * @param suggestions texts that fit in place of the quote, best first; empty when none fits
 * @param address the form of address that is out of place there, {@link Register#NONE} for every other finding
 */
public record Finding(
        Span span,
        String quote,
        String family,
        String rule,
        String principle,
        Severity severity,
        String message,
        double penalty,
        List<String> suggestions,
        Register address) {

    /** A word that no dictionary holds is found by this rule. The id is LanguageTool's; the result format shows it. */
    public static final String UNKNOWN_WORD = "MORFOLOGIK_RULE_NL_NL";

    /** The list is copied. */
    public Finding {
        suggestions = List.copyOf(suggestions);
    }

    /** Whether it is about a word that no dictionary holds. */
    public boolean isUnknownWord() {
        return rule.equals(UNKNOWN_WORD);
    }

    /** Whether it is about the reply as a whole, and about no words of it. */
    public boolean isOfWholeText() {
        return span.length() == 0;
    }

    /** The same finding at another place. */
    public Finding at(Span place) {
        return new Finding(place, quote, family, rule, principle, severity, message, penalty, suggestions, address);
    }
}
