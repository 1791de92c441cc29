package nl.oprecht.library;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes a text as a YAML value, also inside brackets and braces, with quotes only where YAML needs them. */
final class YamlScalar {

    /** Characters that mean something at the beginning of a value, or anywhere in brackets; ": " and " #". */
    private static final Pattern SPECIAL = Pattern.compile(
            "^[-?:](?=\\s|$)|^[#&*!|>'\"%@`]|[,\\[\\]{}]|:(?=\\s|$)|(?<=\\s)#|^\\s|\\s$|^---|^\\.\\.\\.");

    /** What YAML takes for a number, a time or a date. */
    private static final Pattern NUMBER = Pattern.compile("[-+]?[.\\d][\\d._:xXoOa-fA-F+-]*|[-+]?\\.(inf|nan)");

    private static final Set<String> WORDS =
            Set.of("", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "=", "<<");

    /** Line ends and control characters, which only double quotes can hold. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\u0085\\u2028\\u2029\\uFEFF\\uFFFE\\uFFFF]|\\p{Cs}");

    private YamlScalar() {}

    static String of(String text) {
        if (UNPRINTABLE.matcher(text).find()) {
            return doubleQuoted(text);
        }
        boolean plain = !SPECIAL.matcher(text).find()
                && !NUMBER.matcher(text.toLowerCase(Locale.ROOT)).matches()
                && !WORDS.contains(text.toLowerCase(Locale.ROOT));
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
