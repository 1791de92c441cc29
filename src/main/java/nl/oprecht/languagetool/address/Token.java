package nl.oprecht.languagetool.address;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.oprecht.domain.text.Span;

/**
 * A word, a mark or a gap ({@code {{naam}}}) of a sentence, with what the dictionary says of it.
 *
 * @param lower the text in lower case
 */
record Token(Span span, String text, String lower, List<Reading> readings) {

    /** What stands before the first token and behind the last. */
    static final Token EDGE = new Token(new Span(0, 0), "", "", List.of());

    /**
     * One thing that the word can be.
     *
     * @param tag of LanguageTool's Dutch dictionary: {@code WKW:TGW:1EP}
     */
    record Reading(String tag, String lemma) {}

    static Token of(Span span, String text, List<Reading> readings) {
        return new Token(span, text, text.toLowerCase(Locale.ROOT), readings);
    }

    boolean is(String tag) {
        return any(reading -> reading.tag().startsWith(tag));
    }

    boolean any(Predicate<Reading> wanted) {
        return readings.stream().anyMatch(wanted);
    }

    List<String> lemmas(String tag) {
        return readings.stream()
                .filter(reading -> reading.tag().startsWith(tag))
                .map(Reading::lemma)
                .distinct()
                .toList();
    }

    boolean isGap() {
        return text.startsWith("{{");
    }

    /** A mark or the edge of the sentence. */
    boolean isBorder() {
        return !isGap() && text.codePoints().noneMatch(c -> Character.isLetterOrDigit(c) || "€%&".indexOf(c) >= 0);
    }

    boolean isNumber() {
        boolean digits = !text.isEmpty() && (Character.isDigit(text.charAt(0)) || text.charAt(0) == '€');
        return digits || is("GET:TXT") && !lower.equals("een");
    }

    /** With ik: {@code heb}. */
    boolean isFirstPerson() {
        return is("WKW:TGW:1EP");
    }

    /** With u, hij or a foregoing je: {@code heeft}, {@code hebt}. */
    boolean isThirdPerson() {
        return is("WKW:TGW:3EP") || is("WKW:TGW:GIJ");
    }

    boolean isPast() {
        return is("WKW:VLT:1EP") || is("WKW:VLT:GIJ") && !isThirdPerson();
    }

    /** With wij, or an infinitive: {@code hebben}. */
    boolean isPlural() {
        return is("WKW:TGW:INF") || is("WKW:VLT:INF");
    }

    boolean isSingularVerb() {
        return isFirstPerson() || isThirdPerson() || isPast();
    }

    boolean isFinite() {
        return isSingularVerb() || isPlural();
    }

    /** A finite verb and nothing else that stands among nouns. */
    boolean isSurelyFinite() {
        return isSingularVerb() && !is("ZNW") && !is("BNW") && !is("WKW:VTD") && !is("VRZ") && !is("VNW") && !is("VGW");
    }

    boolean isPreposition() {
        return is("VRZ");
    }

    /** A noun, a name, a gap, or a word that no dictionary holds. */
    boolean isNoun() {
        if (isGap() || readings.isEmpty() && !isBorder() && !isNumber()) {
            return true;
        }
        boolean other = Stream.of("BYW", "TYD", "VRZ", "VNW", "VGW", "GET").anyMatch(this::is);
        return !other && Stream.of("ZNW", "ENM", "MEH").anyMatch(this::is);
    }

    /** Whether it is one of these nouns, in any form, or a gap for one. */
    boolean names(Set<String> nouns) {
        return nouns.contains(isGap() ? lower.substring(2, lower.length() - 2).strip() : lower)
                || lemmas("ZNW").stream().anyMatch(nouns::contains);
    }

    boolean isOnlyPlural() {
        return is("ZNW:MRV") && !is("ZNW:EKV");
    }

    /** Stands between a determiner and its noun: {@code nieuwe}, {@code bestelde}, {@code tweede}. */
    boolean isAttributive() {
        return any(reading -> reading.tag().matches("(BNW:.*|WKW:(VTD|ODW):)VRB")
                        || reading.tag().equals("GET:RNG"))
                || lower.equals("eigen");
    }
}
