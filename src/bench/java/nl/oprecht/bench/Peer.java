package nl.oprecht.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.oprecht.BenchChecker;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.report.ReplyChecker;
import nl.oprecht.domain.text.Draft;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.tone.Silence;
import org.languagetool.JLanguageTool;
import org.languagetool.ResultCache;
import org.languagetool.language.Dutch;

/** Who checks a text: Oprecht, tone and language, or LanguageTool's stock Dutch with or without the cache that its server uses. */
public enum Peer {
    /** Tone and language, with a customer's message. */
    OPRECHT("Oprecht") {
        @Override
        Supplier<Check> checkers() {
            BenchChecker checkers = new BenchChecker();
            return () -> {
                ReplyChecker checker = checkers.fresh();
                return (text, inHand) ->
                        checker.check(request(text, inHand)).findings().size();
            };
        }
    },

    /** Language alone, the whole text each time. */
    STOCK("LanguageTool") {
        @Override
        Supplier<Check> checkers() {
            JLanguageTool tool = new JLanguageTool(new Dutch());
            return () -> (text, inHand) -> found(tool, text);
        }
    },

    /** Language alone, with what was found in a sentence kept. */
    STOCK_WITH_CACHE("LanguageTool with its cache") {
        @Override
        Supplier<Check> checkers() {
            Dutch dutch = new Dutch();
            return () -> {
                ResultCache cache = new ResultCache(CACHED_SENTENCES, CACHED_MINUTES, TimeUnit.MINUTES);
                JLanguageTool tool = new JLanguageTool(dutch, null, cache);
                return (text, inHand) -> found(tool, text);
            };
        }
    };

    private static final int CACHED_SENTENCES = 10_000;
    private static final int CACHED_MINUTES = 60;
    private static final String CUSTOMER =
            "Ik wacht al drie weken op mijn bank van € 450. Wanneer komt hij nu echt? Mijn dochter slaapt op de grond.";

    private final String shown;

    Peer(String shown) {
        this.shown = shown;
    }

    /** As the table calls it. */
    String shown() {
        return shown;
    }

    /** Reads what any number of checkers share, and makes checkers that have seen nothing; each tells how much it found. */
    abstract Supplier<Check> checkers();

    /** Checks a text. */
    interface Check {

        /**
         * How much was found.
         *
         * @param inHand where in the text a word is being typed, {@link Draft#NOWHERE} for none
         */
        int found(String text, int inHand);
    }

    private static CheckRequest request(String text, int inHand) {
        return new CheckRequest(new Draft(text, 0, inHand), CUSTOMER, "", "", Register.NONE, true, Silence.NONE);
    }

    private static int found(JLanguageTool tool, String text) {
        try {
            return tool.check(text).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
