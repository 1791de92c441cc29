package nl.oprecht.listening.point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.oprecht.domain.point.PointKind;
import nl.oprecht.domain.text.Span;

/** Finds amounts, dates and references in a text, in the notations that Dutch mail uses. */
final class Mentions {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "maart", "apr", "mei", "juni", "juli", "aug", "sep", "okt", "nov", "dec");

    /** € 81 · €81,50 · EUR 1.250,00 · 81 euro · 81,- */
    private static final Pattern AMOUNT = Pattern.compile(
            "(?:€|\\bEUR)\\s*(\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,(\\d{2}|-))?"
                    + "|\\b(\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,(\\d{2}))?\\s*(?:euro|eur)\\b",
            Pattern.CASE_INSENSITIVE);

    /** 12 mei · 12 mei 2027 · 12-05-2027 · 12/5 */
    private static final Pattern DATE = Pattern.compile(
            "\\b([0-3]?\\d)\\s+(jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?"
                    + "|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b(?:\\s+\\d{4}\\b)?"
                    + "|\\b([0-3]?\\d)[-/]([01]?\\d)(?:[-/](?:\\d{4}|\\d{2}))?\\b",
            Pattern.CASE_INSENSITIVE);

    /** Five digits or more, with letters, dashes or dots around them: an order, invoice or file number. */
    private static final Pattern REFERENCE =
            Pattern.compile("\\b(?=[\\w.-]*\\d{4})(?=(?:[\\w.-]*\\d){5})[A-Z0-9][A-Z0-9.-]*[A-Z0-9]\\b");

    private Mentions() {}

    /** In the order of the text; of two that overlap, the date or amount stays. */
    static List<Mention> in(String text) {
        List<Mention> found = new ArrayList<>();
        add(found, text, DATE, PointKind.DATE, Mentions::dateKey);
        add(found, text, AMOUNT, PointKind.AMOUNT, Mentions::amountKey);
        add(found, text, REFERENCE, PointKind.REFERENCE, match -> match.group().toUpperCase(Locale.ROOT));
        found.sort(Comparator.comparing(Mention::span));
        return found;
    }

    private static void add(
            List<Mention> found, String text, Pattern pattern, PointKind kind, Function<MatchResult, String> key) {
        pattern.matcher(text).results().forEach(match -> {
            Span span = new Span(match.start(), match.end());
            if (found.stream().noneMatch(other -> other.span().overlaps(span))) {
                found.add(new Mention(kind, key.apply(match), span));
            }
        });
    }

    private static String amountKey(MatchResult match) {
        String whole = match.group(1) != null ? match.group(1) : match.group(3);
        String cents = match.group(2) != null ? match.group(2) : match.group(4);
        return whole.replace(".", "") + "," + (cents == null || cents.equals("-") ? "00" : cents);
    }

    private static String dateKey(MatchResult match) {
        if (match.group(1) == null) {
            return Integer.parseInt(match.group(3)) + "-" + Integer.parseInt(match.group(4));
        }
        String name = match.group(2).toLowerCase(Locale.ROOT).replace("mrt", "maart");
        int month = 1;
        while (!sameMonth(MONTHS.get(month - 1), name)) {
            month++;
        }
        return Integer.parseInt(match.group(1)) + "-" + month;
    }

    private static boolean sameMonth(String stem, String name) {
        return name.startsWith(stem) || stem.startsWith(name) && name.length() == 3;
    }
}
