package nl.oprecht.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.domain.tone.Severity;
import nl.oprecht.listening.LanguageCheck;
import nl.oprecht.pack.LanguagePack;
import org.jspecify.annotations.Nullable;
import org.languagetool.JLanguageTool;
import org.languagetool.language.Dutch;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/**
 * Spelling and grammar by LanguageTool's stock Dutch module, without the style categories that only
 * make noise in a reply.
 *
 * <p>Built at its first use, which takes seconds, unless {@link #readDictionaries()} was called before.
 * Not safe for use by several threads at once, but one may read the dictionaries and another check later.
 */
public final class StockLanguageCheck implements LanguageCheck {

    private static final int MOST_SUGGESTIONS = 5;

    /** With a mistake in it, since looking for better words reads most. */
    private static final String WARM_UP = "Beste Noor, vrijdag bel ik u over uw bestelllling.";

    private final LanguagePack pack;
    private volatile @Nullable JLanguageTool tool;

    /** The pack says which stock categories and rules stay silent. */
    public StockLanguageCheck(LanguagePack pack) {
        this.pack = pack;
    }

    @Override
    public List<Finding> check(String text) {
        try {
            List<Finding> findings = new ArrayList<>();
            for (RuleMatch match : tool().check(text)) {
                Span span = new Span(match.getFromPos(), match.getToPos());
                boolean unknownWord = match.getRule().isDictionaryBasedSpellingRule();
                if (unknownWord && ProperNames.at(span, text)) {
                    continue;
                }
                findings.add(new Finding(
                        span,
                        span.in(text),
                        Family.LANGUAGE,
                        unknownWord ? Finding.UNKNOWN_WORD : match.getRule().getId(),
                        "",
                        Severity.LANGUAGE,
                        unknownWord ? pack.unknownWord() : MessageText.plain(match),
                        0,
                        match.getSuggestedReplacements().stream()
                                .limit(MOST_SUGGESTIONS)
                                .toList(),
                        Register.NONE));
            }
            return findings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the first check as quick as all others. */
    public void readDictionaries() {
        try {
            JLanguageTool built = build();
            built.check(WARM_UP);
            tool = built;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JLanguageTool tool() {
        JLanguageTool ready = tool;
        if (ready == null) {
            ready = build();
            tool = ready;
        }
        return ready;
    }

    private JLanguageTool build() {
        JLanguageTool built = new JLanguageTool(new Dutch());
        for (Rule rule : built.getAllRules()) {
            boolean muted =
                    pack.mutedCategories().contains(rule.getCategory().getId().toString())
                            || pack.mutedRules().contains(rule.getId());
            if (muted) {
                built.disableRule(rule.getId());
            }
        }
        return built;
    }
}
