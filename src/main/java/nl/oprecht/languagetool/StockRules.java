package nl.oprecht.languagetool;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.oprecht.domain.rule.RuleBrief;
import nl.oprecht.domain.rule.RuleGuide;
import nl.oprecht.domain.text.Draft;
import nl.oprecht.domain.text.Rewording;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.pack.LanguagePack;
import org.jspecify.annotations.Nullable;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Tag;
import org.languagetool.rules.IncorrectExample;
import org.languagetool.rules.Rule;
import org.languagetool.rules.TextLevelRule;
import org.languagetool.rules.spelling.SpellingCheckRule;

/**
 * LanguageTool's stock rules for Dutch without the style categories that only make noise in a reply. Read once, at the
 * first use, which takes seconds; then shared by all who check, on whatever thread, as LanguageTool itself does when it
 * checks one text on several threads.
 */
public final class StockRules implements RuleGuide {

    /** With a mistake in it, since looking for better words reads most. */
    private static final String WARM_UP = "Beste Noor, vrijdag bel ik u over uw bestelllling.";

    private static final Pattern MARKED = Pattern.compile("<marker>(.*?)</marker>");

    private final LanguagePack pack;
    private volatile @Nullable ByReach rules;

    /** The pack says which stock categories and rules stay silent. */
    public StockRules(LanguagePack pack) {
        this.pack = pack;
    }

    /**
     * Reads rules and dictionaries, so that the first check is as quick as all others. From any thread; who needs them
     * meanwhile waits.
     */
    public void readDictionaries() {
        byReach();
    }

    /** Reads them, or waits until they are read. */
    synchronized ByReach byReach() {
        ByReach ready = rules;
        if (ready == null) {
            ByReach read = ByReach.read(pack);
            new StockLanguageCheck(pack, () -> read, new DutchSentences()).check(new Draft(WARM_UP, 0));
            ready = read;
            rules = read;
        }
        return ready;
    }

    /** Nothing is known before the dictionaries have been read. */
    @Override
    public Optional<RuleBrief> brief(String rule) {
        ByReach ready = rules;
        return ready == null
                ? Optional.empty()
                : ready.all().stream()
                        .filter(known -> known.getId().equals(rule))
                        .findFirst()
                        .map(StockRules::brief);
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

    /**
     * Rules by how far they look.
     *
     * @param language whose priorities decide between rules at one place
     * @param all what may be asked about
     * @param spelling those that look at each word
     * @param sentence those that look at one sentence
     * @param neighbours those that look at a sentence and what stands before it
     * @param text those that compare what is far apart
     */
    record ByReach(
            Language language,
            List<Rule> all,
            List<SpellingCheckRule> spelling,
            SentenceRules sentence,
            List<TextLevelRule> neighbours,
            List<WholeTextRule> text) {

        private static ByReach read(LanguagePack pack) {
            JLanguageTool built = StockDutch.build(pack);
            List<Rule> all = built.getAllActiveRules().stream()
                    .filter(rule -> !isForFew(rule))
                    .toList();
            List<TextLevelRule> wide = all.stream()
                    .filter(TextLevelRule.class::isInstance)
                    .map(TextLevelRule.class::cast)
                    .toList();
            return new ByReach(
                    built.getLanguage(),
                    all,
                    all.stream()
                            .filter(SpellingCheckRule.class::isInstance)
                            .map(SpellingCheckRule.class::cast)
                            .toList(),
                    new SentenceRules(all.stream()
                            .filter(rule -> !(rule instanceof TextLevelRule || rule instanceof SpellingCheckRule))
                            .toList()),
                    wide.stream().filter(ByReach::staysNear).toList(),
                    wide.stream()
                            .filter(rule -> !staysNear(rule))
                            .map(WholeTextRule::of)
                            .toList());
        }

        private static boolean staysNear(TextLevelRule rule) {
            return rule.minToCheckParagraph() == 0;
        }

        /** What LanguageTool keeps for who is picky or has a special goal. */
        private static boolean isForFew(Rule rule) {
            return rule.hasTag(Tag.picky) || !rule.getToneTags().isEmpty() && rule.isGoalSpecific();
        }
    }
}
