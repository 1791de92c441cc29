package nl.oprecht.domain.tone;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What an agent chose not to hear about. A finding that is covered is not shown and costs no points.
 *
 * @param families ids of families
 * @param severities grades of findings
 * @param rules ids of rules
 * @param phrases a rule about certain words only
 * @param words words that no dictionary needs to know: one in small letters is right in any capitals, one with capitals
 *     as it is written and in capitals throughout
 */
public record Silence(
        Set<String> families, Set<Severity> severities, Set<String> rules, Set<Phrase> phrases, Set<String> words) {

    /** Everything is heard. */
    public static final Silence NONE = new Silence(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    /**
     * A rule about certain words.
     *
     * @param rule id of the rule
     * @param quote the words, as they stand in the text
     */
    public record Phrase(String rule, String quote) {}

    /** The sets are copied. */
    public Silence {
        families = Set.copyOf(families);
        severities = Set.copyOf(severities);
        rules = Set.copyOf(rules);
        phrases = Set.copyOf(phrases);
        words = Set.copyOf(words);
    }

    /** Whether nothing is to be heard of this finding. */
    public boolean covers(Finding finding) {
        return families.contains(finding.family())
                || severities.contains(finding.severity())
                || rules.contains(finding.rule())
                || phrases.contains(new Phrase(finding.rule(), finding.quote()))
                || (finding.isUnknownWord() && knows(finding.quote()));
    }

    /** Whether nothing is to be heard of the spelling of this word. */
    public boolean knows(String word) {
        return words.contains(word)
                || words.contains(word.toLowerCase(Locale.ROOT))
                || (isInCapitals(word) && words.stream().anyMatch(word::equalsIgnoreCase));
    }

    /** Silent about what either is silent about. */
    public Silence and(Silence other) {
        return new Silence(
                union(families, other.families),
                union(severities, other.severities),
                union(rules, other.rules),
                union(phrases, other.phrases),
                union(words, other.words));
    }

    /** Also silent about this rule. */
    public Silence withRule(String rule) {
        return and(new Silence(Set.of(), Set.of(), Set.of(rule), Set.of(), Set.of()));
    }

    /** Also silent about this rule where it marks these words. */
    public Silence withPhrase(Phrase phrase) {
        return and(new Silence(Set.of(), Set.of(), Set.of(), Set.of(phrase), Set.of()));
    }

    /** Also content with the spelling of this word, which keeps its capitals. */
    public Silence withWord(String word) {
        return and(new Silence(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(word)));
    }

    /** Silent about this family, or hearing it again. */
    public Silence withFamily(String family, boolean silent) {
        Silence one = new Silence(Set.of(family), Set.of(), Set.of(), Set.of(), Set.of());
        return silent ? and(one) : without(one);
    }

    /** Silent about this severity, or hearing it again. */
    public Silence withSeverity(Severity severity, boolean silent) {
        Silence one = new Silence(Set.of(), Set.of(severity), Set.of(), Set.of(), Set.of());
        return silent ? and(one) : without(one);
    }

    /** Hears again what the other is silent about. */
    public Silence without(Silence other) {
        return new Silence(
                difference(families, other.families),
                difference(severities, other.severities),
                difference(rules, other.rules),
                difference(phrases, other.phrases),
                difference(words, other.words));
    }

    /** Whether everything is heard. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    private static boolean isInCapitals(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static <T> Set<T> union(Set<T> some, Set<T> more) {
        Set<T> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }

    private static <T> Set<T> difference(Set<T> all, Set<T> some) {
        Set<T> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
