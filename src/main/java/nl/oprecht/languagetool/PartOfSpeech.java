package nl.oprecht.languagetool;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;

/** What the tags of the Dutch dictionary say: ZNW noun, WKW verb, BNW adjective, ENM name. */
final class PartOfSpeech {

    /** Verbs and nouns too common to show that two sentences are about the same thing. */
    private static final Set<String> EMPTY = Set.of(
            "zijn", "hebben", "worden", "kunnen", "zullen", "willen", "moeten", "mogen", "gaan", "komen", "doen",
            "maken", "laten", "krijgen", "geven", "zeggen", "staan", "zitten", "blijven", "houden", "weten", "zien",
            "vinden", "denken", "heel", "goed", "veel", "groot", "dag", "week", "maand", "jaar", "uur", "keer", "tijd");

    /** Behind these a noun follows, or an adjective and a noun. */
    private static final Pattern BEFORE_NOUN = Pattern.compile("VNW:.*(?:BEZ|AWZ).*|GET:.*|BNW.*");

    private PartOfSpeech() {}

    /**
     * The dictionary form of a word, or the word itself when it is unknown. Many nouns are also the stem of a
     * verb that nobody uses, “moeder” of “moederen”: behind “mijn” it is the noun.
     */
    static String lemma(AnalyzedTokenReadings token, AnalyzedTokenReadings before) {
        List<AnalyzedToken> known = token.getReadings().stream()
                .filter(reading -> reading.getLemma() != null)
                .toList();
        return known.stream()
                .filter(reading -> isNoun(reading) && beginsNoun(before))
                .findFirst()
                .or(() -> known.stream().findFirst())
                .map(AnalyzedToken::getLemma)
                .orElse(token.getToken());
    }

    private static boolean beginsNoun(AnalyzedTokenReadings before) {
        return before.getReadings().stream()
                .anyMatch(reading -> reading.getPOSTag() != null
                        && BEFORE_NOUN.matcher(reading.getPOSTag()).matches());
    }

    private static boolean isNoun(AnalyzedToken reading) {
        return reading.getPOSTag() != null && reading.getPOSTag().startsWith("ZNW");
    }

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
