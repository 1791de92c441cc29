package nl.oprecht.languagetool;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.PatternSyntaxException;
import org.languagetool.rules.patterns.StringMatcher;

/** Tests on a string, such as a form or a tag, and which of them a string passes. For any thread. */
final class StringTests {

    /** Some hundred bytes each. */
    private static final int MOST_STRINGS = 20_000;

    private final List<Expression> expressions;
    private final ExpressionTexts texts;
    private final Map<String, BitSet> known = new ConcurrentHashMap<>();

    StringTests(List<Test> tests) {
        expressions = tests.stream().map(Expression::of).toList();
        texts = new ExpressionTexts(tests.stream().map(Test::text).toList());
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
        BitSet passed = texts.possibleIn(string);
        for (int i = passed.nextSetBit(0); i >= 0; i = passed.nextSetBit(i + 1)) {
            passed.set(i, expressions.get(i).isPassedBy(string));
        }
        return passed;
    }

    /**
     * LanguageTool hands out an expression that matches a single word, such as {@code c\+\+}, without its backslashes, and
     * still calls it an expression: so the word itself counts too.
     */
    private record Expression(String text, StringMatcher matcher) {

        static Expression of(Test test) {
            try {
                return new Expression(
                        test.text(), StringMatcher.create(test.text(), test.expression(), test.caseSensitive()));
            } catch (PatternSyntaxException e) {
                return new Expression(test.text(), StringMatcher.create(test.text(), false, false));
            }
        }

        boolean isPassedBy(String string) {
            return matcher.matches(string) || text.equalsIgnoreCase(string);
        }
    }
}
