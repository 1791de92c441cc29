package nl.oprecht.languagetool;

import java.util.List;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.domain.tone.Severity;
import org.languagetool.rules.RuleMatch;

/** Turns matches of stock rules into findings. */
final class FindingMaker {

    /** More than that nobody reads. */
    static final int MOST_SUGGESTIONS = 5;

    private final String unknownWord;

    /** @param unknownWord what to say of a word that no dictionary holds */
    FindingMaker(String unknownWord) {
        this.unknownWord = unknownWord;
    }

    /** @param text what the match counts its offsets in */
    Finding finding(RuleMatch match, String text) {
        Span span = new Span(match.getFromPos(), match.getToPos());
        boolean unknown = match.getRule().isDictionaryBasedSpellingRule();
        return new Finding(
                span,
                span.in(text),
                Family.LANGUAGE,
                unknown ? Finding.UNKNOWN_WORD : match.getRule().getId(),
                "",
                Severity.LANGUAGE,
                unknown ? unknownWord : MessageText.plain(match),
                0,
                suggestions(match),
                Register.NONE);
    }

    private static List<String> suggestions(RuleMatch match) {
        return match.getSuggestedReplacements().stream().limit(MOST_SUGGESTIONS).toList();
    }
}
