package nl.oprecht.library;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes a text as a YAML value, with quotes only where YAML needs them. */
final class YamlScalar {

    /** What means something at the beginning or the end of a value, and ": " and " #". */
    private static final Pattern SPECIAL =
            Pattern.compile("^[-?:](?=\\s|$)|^[#&*!|>'\"%@`\\[\\]{},]|:(?=\\s|$)|(?<=\\s)#|^\\s|\\s$|^---|^\\.\\.\\.");

    /** What means something between brackets and braces. */
    private static final Pattern IN_BRACKETS = Pattern.compile("[,\\[\\]{}]|[?:-]$");

    /** What YAML takes for a number, a time or a date. */
    private static final Pattern NUMBER = Pattern.compile("[-+]?[.\\d][\\d._:xXoOa-fA-F+-]*|[-+]?\\.(inf|nan)");

    private static final Set<String> WORDS =
            Set.of("", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "=", "<<");

    /** Line ends and control characters, which only double quotes can hold. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\u0085\\u2028\\u2029\\uFEFF\\uFFFE\\uFFFF]|\\p{Cs}");

    private YamlScalar() {}

    /** On a line of its own. */
    static String of(String text) {
        return written(text, SPECIAL.matcher(text).find());
    }

    /** Between brackets or braces. */
    static String inBrackets(String text) {
        return written(
                text, SPECIAL.matcher(text).find() || IN_BRACKETS.matcher(text).find());
    }

    private static String written(String text, boolean special) {
        if (UNPRINTABLE.matcher(text).find()) {
            return doubleQuoted(text);
        }
        String lower = text.toLowerCase(Locale.ROOT);
        boolean plain = !special && !NUMBER.matcher(lower).matches() && !WORDS.contains(lower);
        return plain ? text : "'" + text.replace("'", "''") + "'";
    }

    private static String doubleQuoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(letter -> {
            String one = Character.toString(letter);
            if (letter == '"' || letter == '\\') {
                quoted.append('\\').append(one);
            } else if (letter == '\n') {
                quoted.append("\\n");
            } else if (letter == '\t') {
                quoted.append("\\t");
            } else if (UNPRINTABLE.matcher(one).find()) {
                quoted.append("\\u%04x".formatted(letter));
            } else {
                quoted.append(one);
            }
        });
        return quoted.append('"').toString();
    }
}
