package nl.oprecht.languagetool;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.JLanguageTool.CheckCancelledCallback;
import org.languagetool.Language;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.RuleSet;
import org.languagetool.tagging.disambiguation.AbstractDisambiguator;
import org.languagetool.tagging.disambiguation.MultiWordChunker;
import org.languagetool.tagging.disambiguation.rules.DisambiguationPatternRule;
import org.languagetool.tagging.disambiguation.rules.DisambiguationRuleLoader;
import org.languagetool.tagging.nl.DutchHybridDisambiguator;
import org.xml.sax.SAXException;

/**
 * Disambiguates as {@link DutchHybridDisambiguator} does, with the same rules. Of its hundreds of rules that go by parts of
 * speech it tries only those that find all of theirs in the sentence. For any thread.
 */
final class LeanDisambiguator extends AbstractDisambiguator {

    private static final List<String> FILES = List.of("nl/disambiguation.xml", "disambiguation-global.xml");

    private final MultiWordChunker names = chunker("/spelling_global.txt", false);
    private final MultiWordChunker phrases = chunker("/nl/multiwords.txt", true);
    private final RuleSet rules;
    private final WordTests tests;

    /** @param dutch whose rules these are */
    LeanDisambiguator(Language dutch) {
        List<DisambiguationPatternRule> all = new ArrayList<>();
        FILES.forEach(file -> all.addAll(read(file, dutch)));
        rules = RuleSet.textHinted(all);
        tests = new WordTests(all);
    }

    private static MultiWordChunker chunker(String file, boolean firstWordOfSentence) {
        MultiWordChunker chunker = MultiWordChunker.getInstance(
                file, firstWordOfSentence, true, false, MultiWordChunker.tagForNotAddingTags);
        chunker.setIgnoreSpelling(true);
        return chunker;
    }

    private static List<DisambiguationPatternRule> read(String file, Language dutch) {
        try (InputStream stream = JLanguageTool.getDataBroker().getFromResourceDirAsStream(file)) {
            return new DisambiguationRuleLoader().getRules(stream, dutch, file);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(file, e);
        }
    }

    @Override
    public AnalyzedSentence disambiguate(AnalyzedSentence input) throws IOException {
        return disambiguate(input, null);
    }

    @Override
    public AnalyzedSentence disambiguate(AnalyzedSentence input, @Nullable CheckCancelledCallback cancelled)
            throws IOException {
        AnalyzedSentence sentence = phrases.disambiguate(names.disambiguate(input, cancelled), cancelled);
        WordTests.Passed passed = tests.passed(sentence);
        for (Rule rule : rules.rulesForSentence(sentence)) {
            if (passed.suffices(rule)) {
                AnalyzedSentence clearer = ((DisambiguationPatternRule) rule).replace(sentence);
                if (clearer != sentence) {
                    sentence = clearer;
                    passed = tests.passed(sentence);
                }
            }
        }
        return sentence;
    }
}
