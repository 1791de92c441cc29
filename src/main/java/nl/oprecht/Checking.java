package nl.oprecht;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.oprecht.domain.report.ReplyChecker;
import nl.oprecht.domain.rule.RuleBrief;
import nl.oprecht.domain.rule.RuleSheet;
import nl.oprecht.domain.rule.Rulebook;
import nl.oprecht.domain.text.LetterParts;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.ear.EarModel;
import nl.oprecht.ear.LinearEar;
import nl.oprecht.languagetool.DutchParts;
import nl.oprecht.languagetool.DutchSentences;
import nl.oprecht.languagetool.LanguageToolReader;
import nl.oprecht.languagetool.StockLanguageCheck;
import nl.oprecht.languagetool.StockRules;
import nl.oprecht.languagetool.TonePatterns;
import nl.oprecht.listening.Listener;
import nl.oprecht.pack.LanguagePack;
import nl.oprecht.pack.PackReader;

/** What checks texts, each part read at its first use. It knows nothing of the user's data, so it can be read before those. */
final class Checking {

    private static final String LANGUAGE = "nl";

    private final Lazy<Vocabulary> vocabulary = new Lazy<>(() -> PackReader.vocabulary(LANGUAGE));
    private final Lazy<Rulebook> rulebook = new Lazy<>(() -> PackReader.rulebook(LANGUAGE));
    private final Lazy<LetterParts> letter = new Lazy<>(() -> PackReader.letter(LANGUAGE));
    private final Lazy<LanguagePack> pack = new Lazy<>(() -> PackReader.read(LANGUAGE));
    private final Lazy<TonePatterns> patterns = new Lazy<>(() -> new TonePatterns(pack.get()));
    private final Lazy<StockRules> language = new Lazy<>(() -> new StockRules(pack.get()));
    private final Lazy<EarModel> ear = new Lazy<>(() -> EarModel.trained(LANGUAGE));
    private final Lazy<ReplyChecker> checker = new Lazy<>(this::anotherChecker);
    private final AtomicBoolean analysisBegun = new AtomicBoolean();

    Vocabulary vocabulary() {
        return vocabulary.get();
    }

    Rulebook rulebook() {
        return rulebook.get();
    }

    LetterParts letter() {
        return letter.get();
    }

    /** The checker that window and terminal use; for one thread. The first call takes a second or more. */
    ReplyChecker checker() {
        return checker.get();
    }

    /** Reads what the window needs before it is shown, while JavaFX starts. Who needs it meanwhile waits. */
    void readAhead() {
        background("oprecht-ahead", () -> {
            vocabulary();
            letter();
        });
    }

    /** Reads what spelling and grammar need; only after what tone needs, which it would slow down. */
    void readDictionaries() {
        checker();
        language.get().readDictionaries();
    }

    /** Our own rules, and LanguageTool's once it has read its dictionaries. */
    Optional<RuleBrief> brief(String rule) {
        return rulebook().rule(rule).map(RuleSheet::brief).or(() -> language.get()
                .brief(rule));
    }

    /**
     * A checker for a thread of its own, which shares with others only what never changes. Dictionaries and rules have
     * nothing to do with each other until the first sentence, so they are read side by side.
     */
    ReplyChecker anotherChecker() {
        if (analysisBegun.compareAndSet(false, true)) {
            background("oprecht-analysis", DutchParts::readAnalysis);
        }
        LanguagePack read = pack.get();
        DutchSentences sentences = new DutchSentences();
        return new Listener(
                new LanguageToolReader(read, sentences, patterns.get()),
                new StockLanguageCheck(read, language.get(), sentences),
                read.vocabulary(),
                read.cues(),
                read.letter(),
                read.weights(),
                new LinearEar(ear.get(), read.ear()),
                read.ear());
    }

    /** What fails here fails again, and is told, where the part is needed. */
    private static void background(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
