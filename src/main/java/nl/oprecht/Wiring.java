package nl.oprecht;

import nl.oprecht.domain.report.ReplyChecker;
import nl.oprecht.languagetool.LanguageToolReader;
import nl.oprecht.languagetool.StockLanguageCheck;
import nl.oprecht.listening.Listener;
import nl.oprecht.pack.LanguagePack;
import nl.oprecht.pack.PackReader;

/** The only place that builds services. */
final class Wiring {

    private static final String LANGUAGE = "nl";

    private Wiring() {}

    /** A checker with the shipped language pack; for one thread. Takes a second or more. */
    static ReplyChecker checker(LanguagePack pack) {
        return new Listener(
                new LanguageToolReader(pack),
                new StockLanguageCheck(pack),
                pack.vocabulary(),
                pack.badNews(),
                pack.weights());
    }

    /** The shipped language pack. */
    static LanguagePack pack() {
        return PackReader.read(LANGUAGE);
    }
}
