package nl.oprecht.languagetool;

import java.util.Set;
import org.languagetool.AnalyzedTokenReadings;

/** What the tags of the Dutch dictionary say: ZNW noun, WKW verb, BNW adjective, ENM name. */
final class PartOfSpeech {

    /** Verbs and nouns too common to show that two sentences are about the same thing. */
    private static final Set<String> EMPTY = Set.of(
            "zijn", "hebben", "worden", "kunnen", "zullen", "willen", "moeten", "mogen", "gaan", "komen", "doen",
            "maken", "laten", "krijgen", "geven", "zeggen", "staan", "zitten", "blijven", "houden", "weten", "zien",
            "vinden", "denken", "heel", "goed", "veel", "groot", "dag", "week", "maand", "jaar", "uur", "keer", "tijd");

    private PartOfSpeech() {}

    /** Whether a word carries meaning of its own. */
    static boolean isContent(AnalyzedTokenReadings token) {
        if (token.getToken().length() < 3) {
            return false;
        }
        boolean common = token.getReadings().stream()
                .anyMatch(reading -> reading.getLemma() != null && EMPTY.contains(reading.getLemma()));
        return !common
                && token.getReadings().stream()
                        .allMatch(reading -> reading.getPOSTag() == null
                                || reading.getPOSTag().matches("(ZNW|WKW|BNW|ENM|SENT_END|PARA_END).*"));
    }
}
