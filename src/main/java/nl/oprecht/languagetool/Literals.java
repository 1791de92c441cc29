package nl.oprecht.languagetool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Texts that occur wherever a regular expression matches: {@code \b(?:ruim|bijna) (?:een|twee) weken?} cannot
 * match without “ruim” or “bijna”, and not without “ weke”. To look for these takes a fraction of the time of the expression. After R. Cox,
 * “Regular Expression Matching with a Trigram Index” (2012), with whole texts in place of trigrams.
 */
final class Literals {

    /** Shorter ones are in nearly every sentence. */
    private static final int SHORTEST = 3;

    /** These are rare enough alone. */
    private static final String SIGNS = "@{}[]<>%*#_?!…";

    private static final int MOST = 150;

    private static final Comparator<Set<String>> BEST =
            Comparator.<Set<String>>comparingInt(Literals::shortest).thenComparing(set -> -set.size());

    /** Whether case counts, and what a dot and the ends of lines are. */
    private static final String HARMLESS_FLAGS = "iums-";

    private static final String NO_WIDTH_OR_CLASS = "bBAzZGdDsSwWhHvVRX0123456789nrtf";

    private final String expression;
    private int at;

    private Literals(String expression) {
        this.expression = expression;
    }

    /**
     * One of the texts of each of these sets is needed, in lower case; there are no sets when the expression can match
     * without any text worth looking for, or is written in a way that is not understood here.
     *
     * @param expression as {@link java.util.regex.Pattern} writes them; whether case counts does not matter
     */
    static List<Set<String>> of(String expression) {
        try {
            Literals reader = new Literals(expression);
            List<Set<String>> needed = reader.alternatives();
            return reader.ended()
                    ? needed.stream()
                            .filter(Literals::isTelling)
                            .map(Set::copyOf)
                            .distinct()
                            .toList()
                    : List.of();
        } catch (NotUnderstood | IndexOutOfBoundsException e) {
            // what is no expression after all may break off where one would go on
            return List.of();
        }
    }

    private static boolean isTelling(Set<String> texts) {
        return texts.size() <= MOST
                && texts.stream()
                        .allMatch(text -> text.length() >= SHORTEST
                                || text.chars().anyMatch(letter -> SIGNS.indexOf(letter) >= 0));
    }

    /** All that a lone branch needs; of several, one of what each needs most, unless one needs nothing. */
    private List<Set<String>> alternatives() throws NotUnderstood {
        List<List<Set<String>>> branches = new ArrayList<>();
        do {
            branches.add(sequence());
        } while (passed('|'));
        if (branches.size() == 1) {
            return branches.get(0);
        }
        Set<String> all = new HashSet<>();
        for (List<Set<String>> branch : branches) {
            Optional<Set<String>> best = branch.stream().max(BEST);
            if (best.isEmpty()) {
                return List.of();
            }
            all.addAll(best.get());
        }
        return List.of(all);
    }

    /** All that its parts need. */
    private List<Set<String>> sequence() throws NotUnderstood {
        List<Set<String>> parts = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        while (!ended() && peek() != '|' && peek() != ')') {
            if (passed('(')) {
                closeRun(run, parts);
                List<Set<String>> group = group();
                if (!mayBeLeftOut()) {
                    parts.addAll(group);
                }
            } else {
                Optional<Character> letter = atom();
                boolean quantified = !ended() && "?*+{".indexOf(peek()) >= 0;
                boolean leftOut = mayBeLeftOut();
                if (letter.isPresent() && !leftOut) {
                    run.append(Character.toLowerCase(letter.get()));
                }
                if (letter.isEmpty() || quantified) {
                    closeRun(run, parts);
                }
            }
        }
        closeRun(run, parts);
        return parts;
    }

    /** What a group needs whose bracket was passed; what looks ahead or back needs nothing here. */
    private List<Set<String>> group() throws NotUnderstood {
        boolean looks = false;
        if (passed('?')) {
            looks = "=!".indexOf(peek()) >= 0 || peek() == '<' && "=!".indexOf(expression.charAt(at + 1)) >= 0;
            while (HARMLESS_FLAGS.indexOf(peek()) >= 0) {
                at++;
            }
            if (!looks && peek() != ':' && peek() != '>') {
                throw new NotUnderstood();
            }
            at += peek() == '<' ? 2 : 1;
        }
        List<Set<String>> needed = alternatives();
        if (!passed(')')) {
            throw new NotUnderstood();
        }
        return looks ? List.of() : needed;
    }

    /** Passes one character, class or escape; tells the character when it can be no other. */
    private Optional<Character> atom() throws NotUnderstood {
        char next = expression.charAt(at++);
        switch (next) {
            case '\\':
                return escaped();
            case '[':
                passClass();
                return Optional.empty();
            case '.', '^', '$':
                return Optional.empty();
            default:
                return Optional.of(next);
        }
    }

    private Optional<Character> escaped() throws NotUnderstood {
        char escaped = expression.charAt(at++);
        if (escaped == 'p' || escaped == 'P') {
            at = peek() == '{' ? expression.indexOf('}', at) + 1 : at + 1;
            return Optional.empty();
        }
        if (NO_WIDTH_OR_CLASS.indexOf(escaped) >= 0) {
            return Optional.empty();
        }
        if (Character.isLetterOrDigit(escaped)) {
            throw new NotUnderstood();
        }
        return Optional.of(escaped);
    }

    private void passClass() {
        passed('^');
        passed(']');
        while (!passed(']')) {
            if (passed('[')) {
                passClass();
            } else {
                at += peek() == '\\' ? 2 : 1;
            }
        }
    }

    /** Passes a quantifier, if there is one; whether it allows for nothing at all. */
    private boolean mayBeLeftOut() {
        if (ended() || "?*+{".indexOf(peek()) < 0) {
            return false;
        }
        boolean leftOut = "?*".indexOf(peek()) >= 0 || expression.startsWith("{0", at);
        at = peek() == '{' ? expression.indexOf('}', at) + 1 : at + 1;
        if (!ended() && "?+".indexOf(peek()) >= 0) {
            at++;
        }
        return leftOut;
    }

    private static void closeRun(StringBuilder run, List<Set<String>> parts) {
        if (run.length() > 0) {
            parts.add(Set.of(run.toString()));
            run.setLength(0);
        }
    }

    private boolean ended() {
        return at >= expression.length();
    }

    private char peek() {
        return expression.charAt(at);
    }

    private boolean passed(char wanted) {
        boolean here = !ended() && peek() == wanted;
        if (here) {
            at++;
        }
        return here;
    }

    private static int shortest(Set<String> texts) {
        return texts.stream().mapToInt(String::length).min().orElse(0);
    }

    /** Something of a regular expression that this does not read. */
    private static final class NotUnderstood extends Exception {

        private static final long serialVersionUID = 1L;
    }
}
