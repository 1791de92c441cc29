package nl.oprecht.pack;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What one must know of words to turn one form of address into the other; from {@code address.yml}, which
 * says what each list is for. All words are in lower case, verbs are infinitives.
 */
public record AddressWords(
        Map<String, String> twins, List<String> general, Verbs verbs, Clauses clauses, Pronouns pronouns, Nouns nouns) {

    /** How verbs are conjugated and what they do to whom. */
    public record Verbs(
            List<Irregular> irregular,
            Set<String> rare,
            Set<String> noRequest,
            Set<String> byPeople,
            Set<String> byThings,
            Set<String> giving,
            Set<String> returning,
            Set<String> promising,
            Set<String> moods,
            Set<String> makingOneself,
            Set<String> reflexive,
            Set<String> urging,
            Set<String> withInfinitive,
            Set<String> light,
            Set<String> intransitive) {}

    /**
     * A verb whose forms do not follow from its stem; the first form of each list is the one to write.
     *
     * @param formal with u: {@code heeft}, {@code hebt}
     * @param after behind je: {@code hebt}
     * @param before in front of je: {@code heb}
     */
    public record Irregular(List<String> formal, List<String> after, List<String> before) {

        /** Whether this is one of its forms, in any case. */
        public boolean has(String word) {
            String lower = word.toLowerCase(Locale.ROOT);
            return formal.contains(lower) || after.contains(lower) || before.contains(lower);
        }
    }

    /** What opens a clause. */
    public record Clauses(
            Set<String> coordinators,
            Set<String> subordinators,
            Set<String> prepositional,
            Set<String> comparing,
            Set<String> adverbial,
            Set<String> relatives,
            Set<String> questions,
            Set<String> infinitival,
            Set<String> thanking) {

        /** Whether it opens a clause in some sentences, and is a word of another kind in others. */
        public boolean isLoose(String word) {
            return prepositional.contains(word) || comparing.contains(word) || adverbial.contains(word);
        }
    }

    /** Small words around the pronoun. */
    public record Pronouns(
            Set<String> subjects,
            Set<String> somebody,
            Set<String> nominative,
            Set<String> plural,
            Set<String> things,
            Set<String> articles,
            Set<String> focus,
            Set<String> stressing) {}

    /** Nouns of which it matters what they name. */
    public record Nouns(
            Set<String> times,
            Set<String> passing,
            Set<String> people,
            Set<String> positions,
            Set<String> alsoAdverbs,
            Set<String> rarely,
            Set<String> bare,
            Set<String> gifts) {}
}
