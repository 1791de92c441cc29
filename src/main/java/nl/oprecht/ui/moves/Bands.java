package nl.oprecht.ui.moves;

import java.util.Locale;
import nl.oprecht.domain.report.Band;
import nl.oprecht.i18n.Texts;

/** The names of the three bands. */
final class Bands {

    private Bands() {}

    /** What a score from 0 to 100 means, in a few words. */
    static String name(int score, Texts texts) {
        return texts.get("score.band." + Band.of(score).name().toLowerCase(Locale.ROOT));
    }
}
