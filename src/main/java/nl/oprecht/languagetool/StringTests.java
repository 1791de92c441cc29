package nl.oprecht.languagetool;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.languagetool.rules.patterns.StringMatcher;

/** Tests on a string, such as a form or a tag, and which of them a string passes. For any thread. */
final class StringTests {

    /** Some hundred bytes each. */
    private static final int MOST_STRINGS = 20_000;

    private static final Pattern LIST_OF_WORDS = Pattern.compile("[\\p{L}\\p{N}' |-]+");

    private static final BitSet NONE = new BitSet();

    /** By a word in lower case, the places of the tests that list it. */
    private final Map<String, BitSet> words = new HashMap<>();

    private final List<Expression> expressions = new ArrayList<>();
    private final ExpressionTexts texts;
    private final Map<String, BitSet> known = new ConcurrentHashMap<>();

    StringTests(List<Test> tests) {
        for (int place = 0; place < tests.size(); place++) {
            add(tests.get(place), place);
        }
        texts = new ExpressionTexts(expressions.stream().map(Expression::text).toList());
    }

    /**
     * LanguageTool hands out an expression that matches a single word, such as {@code c\+\+}, without its backslashes, and
     * still calls it an expression: so the word itself counts too.
     */
    private void add(Test test, int place) {
        addWord(test.text(), place);
        if (test.expression()) {
            if (LIST_OF_WORDS.matcher(test.text()).matches()) {
                Stream.of(test.text().split("\\|")).forEach(word -> addWord(word, place));
            } else {
                matcher(test).ifPresent(matcher -> expressions.add(new Expression(test.text(), matcher, place)));
            }
        }
    }

    private static Optional<StringMatcher> matcher(Test test) {
        try {
            return Optional.of(StringMatcher.create(test.text(), true, test.caseSensitive()));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    private void addWord(String word, int place) {
        words.computeIfAbsent(word.toLowerCase(Locale.ROOT), unseen -> new BitSet())
                .set(place);
    }

    /**
     * What a test goes by.
     *
     * @param expression whether the text is an expression, and not the string itself
     */
    record Test(String text, boolean expression, boolean caseSensitive) {}

    /** The places of those that a string passes; not to be changed. */
    BitSet passedBy(String string) {
        BitSet passed = known.get(string);
        if (passed == null) {
            passed = tried(string);
            if (known.size() >= MOST_STRINGS) {
                known.clear();
            }
            known.put(string, passed);
        }
        return passed;
    }

    private BitSet tried(String string) {
        BitSet passed = new BitSet();
        passed.or(words.getOrDefault(string.toLowerCase(Locale.ROOT), NONE));
        BitSet possible = texts.possibleIn(string);
        for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
            Expression expression = expressions.get(i);
            if (expression.matcher().matches(string)) {
                passed.set(expression.place());
            }
        }
        return passed;
    }

    private record Expression(String text, StringMatcher matcher, int place) {}
}
