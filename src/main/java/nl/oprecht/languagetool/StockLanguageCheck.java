package nl.oprecht.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.oprecht.domain.rule.RuleBrief;
import nl.oprecht.domain.rule.RuleGuide;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.text.Rewording;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.domain.tone.Severity;
import nl.oprecht.listening.LanguageCheck;
import nl.oprecht.pack.LanguagePack;
import org.jspecify.annotations.Nullable;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.IncorrectExample;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/**
 * Spelling and grammar by LanguageTool's stock Dutch module, without the style categories that only
 * make noise in a reply.
 *
 * <p>Built at its first use, which takes seconds, unless {@link #readDictionaries()} was called before.
 * Not safe for use by several threads at once, but one may read the dictionaries and another check later.
 */
public final class StockLanguageCheck implements LanguageCheck, RuleGuide {

    private static final int MOST_SUGGESTIONS = 5;

    /** With a mistake in it, since looking for better words reads most. */
    private static final String WARM_UP = "Beste Noor, vrijdag bel ik u over uw bestelllling.";

    private static final Pattern MARKED = Pattern.compile("<marker>(.*?)</marker>");

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

    /** Nothing is known before the dictionaries have been read. */
    @Override
    public Optional<RuleBrief> brief(String rule) {
        JLanguageTool ready = tool;
        return ready == null
                ? Optional.empty()
                : ready.getAllRules().stream()
                        .filter(known -> known.getId().equals(rule))
                        .findFirst()
                        .map(StockLanguageCheck::brief);
    }

    private static RuleBrief brief(Rule rule) {
        List<RuleBrief.Lesson> lessons = rule.getIncorrectExamples().stream()
                .flatMap(example -> rewording(example).stream())
                .map(rewording -> new RuleBrief.Lesson("", rewording))
                .toList();
        return new RuleBrief(rule.getId(), rule.getDescription(), Family.LANGUAGE, lessons);
    }

    private static Optional<Rewording> rewording(IncorrectExample example) {
        Matcher marked = MARKED.matcher(example.getExample());
        if (example.getCorrections().isEmpty() || !marked.find()) {
            return Optional.empty();
        }
        Span place = new Span(marked.start(), marked.start() + marked.group(1).length());
        return Optional.of(Rewording.at(place, example.getCorrections().get(0), marked.replaceFirst("$1")));
    }

    /** Makes the first check as quick as all others. */
    public void readDictionaries() {
        try {
            JLanguageTool built = StockDutch.build(pack);
            built.check(WARM_UP);
            tool = built;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JLanguageTool tool() {
        JLanguageTool ready = tool;
        if (ready == null) {
            ready = StockDutch.build(pack);
            tool = ready;
        }
        return ready;
    }
}
