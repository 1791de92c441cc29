package nl.oprecht.languagetool;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.languagetool.rules.spelling.CachingWordListLoader;

/**
 * Tells at a glance which words LanguageTool's {@code CompoundAcceptor} cannot take apart. It goes by the same lists of
 * first parts; whether a word really is a compound, only the acceptor says, which reads the whole spelling list for it.
 */
final class PossibleCompounds {

    private static final String FOLDER = "nl/compound_acceptor/";
    private static final int SHORTEST_PART = 3;

    private final Set<String> first = new HashSet<>();
    private final Set<String> firstWithS;
    private final Set<String> endings;
    private final Set<String> directions;

    PossibleCompounds() {
        first.addAll(words("no_s"));
        first.addAll(words("part1_exceptions"));
        firstWithS = words("needs_s");
        endings = words("always_needs_s");
        directions = words("directions");
    }

    /**
     * @param word without a hyphen
     * @param known whether the dictionary of tags holds a word
     */
    boolean mayBe(String word, Predicate<String> known) {
        for (int cut = SHORTEST_PART; cut < word.length() - SHORTEST_PART; cut++) {
            if (mayBegin(word.substring(0, cut)) && known.test(word.substring(cut))) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBegin(String part) {
        String lower = part.toLowerCase(Locale.ROOT);
        return first.contains(lower)
                || directions.contains(part)
                || part.endsWith("s")
                        && (firstWithS.contains(lower) || endings.stream().anyMatch(lower::endsWith));
    }

    private static Set<String> words(String list) {
        return new HashSet<>(new CachingWordListLoader().loadWords(FOLDER + list + ".txt"));
    }
}
