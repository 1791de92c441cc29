package nl.oprecht.languagetool;

import java.util.List;
import nl.oprecht.domain.report.ReplyChecker;
import nl.oprecht.listening.Listener;
import nl.oprecht.listening.SentenceEar;
import nl.oprecht.pack.LanguagePack;
import nl.oprecht.pack.PackReader;
import org.languagetool.JLanguageTool;

/** The shipped pack, loaded once for all tests of a run: that takes a second or two. */
final class Pack {

    static final LanguagePack PACK = PackReader.read("nl");
    static final LanguageToolReader READER = new LanguageToolReader(PACK);
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
                SentenceEar.DEAF,
                PACK.ear());
    }
}
