package nl.oprecht.domain.template.value;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.oprecht.domain.template.value.Entry.Slip;
import nl.oprecht.domain.template.value.Entry.Written;
import nl.oprecht.domain.template.value.Entry.Wrong;
import org.jspecify.annotations.Nullable;

/** Reads amounts and numbers with a comma or a dot, and writes them with dots between thousands and a comma behind. */
final class DutchNumber {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Pattern CURRENCY = Pattern.compile("€|\\beuro?\\b|(?<=\\d)euro?\\b|\\beur(?=\\d)");

    /** 1249 · 1.249 · 1.249,5 · 81,- */
    private static final Pattern WITH_COMMA =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{3}){1,3}|\\d{1,9})(?:,(\\d{1,2}|-{1,2}))?");
    /** 81.50 · 1,249.00 */
    private static final Pattern WITH_DOT = Pattern.compile("(\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,9})\\.(\\d{1,2})");

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}(?:\\.\\d{3}){1,3}|\\d{1,9})(,\\d{1,6})?");

    /** From this number on, dots make it easier to read. */
    private static final long LONG = 10_000;

    /** Numbers that a letter writes out. */
    private static final List<String> WORDS = List.of(
            "nul",
            "een",
            "één",
            "twee",
            "drie",
            "vier",
            "vijf",
            "zes",
            "zeven",
            "acht",
            "negen",
            "tien",
            "elf",
            "twaalf",
            "dertien",
            "veertien",
            "vijftien",
            "zestien",
            "zeventien",
            "achttien",
            "negentien",
            "twintig");

    private DutchNumber() {}

    static Entry amount(String typed) {
        String bare = CURRENCY.matcher(typed.toLowerCase(DUTCH)).replaceAll("").replaceAll("\\s", "");
        Matcher comma = WITH_COMMA.matcher(bare);
        if (comma.matches()) {
            return euros(comma.group(1).replace(".", ""), comma.group(2));
        }
        Matcher dot = WITH_DOT.matcher(bare);
        return dot.matches() ? euros(dot.group(1).replace(",", ""), dot.group(2)) : new Wrong(Slip.NO_AMOUNT, "");
    }

    static Entry number(String typed) {
        String bare = typed.toLowerCase(DUTCH);
        if (WORDS.contains(bare)) {
            return new Written(bare);
        }
        Matcher number = NUMBER.matcher(bare.replaceAll("\\s", ""));
        if (!number.matches()) {
            return new Wrong(Slip.NO_NUMBER, "");
        }
        long whole = Long.parseLong(number.group(1).replace(".", ""));
        String digits = whole < LONG ? Long.toString(whole) : String.format(DUTCH, "%,d", whole);
        return new Written(digits + (number.group(2) == null ? "" : number.group(2)));
    }

    private static Entry euros(String whole, @Nullable String cents) {
        String digits = cents == null || cents.startsWith("-") ? "00" : (cents + "0").substring(0, 2);
        return new Written(String.format(DUTCH, "€ %,d,%s", Long.parseLong(whole), digits));
    }
}
