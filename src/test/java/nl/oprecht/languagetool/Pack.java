package nl.oprecht.languagetool;

import java.util.List;
import nl.oprecht.domain.report.ReplyChecker;
import nl.oprecht.ear.LinearEar;
import nl.oprecht.listening.Listener;
import nl.oprecht.pack.LanguagePack;
import nl.oprecht.pack.PackReader;
import org.languagetool.JLanguageTool;

/** The shipped pack, loaded once for all tests of a run: that takes a second or two. */
final class Pack {

    static final LanguagePack PACK = PackReader.read("nl");
    static final TonePatterns TONE = new TonePatterns(PACK);
    static final StockRules STOCK = new StockRules(PACK);
    static final LanguageToolReader READER = new LanguageToolReader(PACK, new DutchSentences(), TONE);
    private static final LinearEar EAR = LinearEar.trained("nl", PACK.ear());
    static final JLanguageTool ANALYSER = new JLanguageTool(new ToneDutch());
    static final List<Pattern> PATTERNS = new PatternLoader(new ToneDutch()).load(PACK.ruleFiles());

    private Pack() {}

    /** Tone only. */
    static ReplyChecker checker() {
        return new Listener(
                READER,
                text -> List.of(),
                PACK.vocabulary(),
                PACK.cues(),
                PACK.letter(),
                PACK.weights(),
                EAR,
                PACK.ear());
    }
}
