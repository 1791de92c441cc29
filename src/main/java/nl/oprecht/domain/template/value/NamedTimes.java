package nl.oprecht.domain.template.value;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.oprecht.domain.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the times of day that a text names: “17.00 uur”, “tussen 9 en 12”, “half drie”. */
final class NamedTimes {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static final List<String> HOURS = List.of(
            "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf");

    private static final String HOUR = "(\\d{1,2}|één|" + String.join("|", HOURS.subList(1, HOURS.size())) + ")";
    private static final String MINUTES = "(?:[.:]([0-5]\\d))?";
    private static final String AT =
            "\\b(?:om|voor|vóór|rond|vanaf|tegen|tot|na|uiterlijk|circa)(?: uiterlijk| ongeveer)? ";
    private static final String NO_TIME =
            "(?! ?(?:euro|procent|%|km|kilo|graden|dagen|werkdagen|weken|maanden|minuten|personen|jan|feb|maart|mrt|apr"
                    + "|mei|jun|jul|aug|sep|okt|nov|dec))";

    /** The groups: “half” and the like, and the hour. */
    private static final Pattern PARTS_OF_AN_HOUR = pattern("\\b(half|kwart voor|kwart over) " + HOUR + "\\b");

    /** Of what an earlier one finds, a later one sees nothing. The groups: the hour, and the minutes if any. */
    private static final List<Pattern> SIGNS = List.of(
            PARTS_OF_AN_HOUR,
            pattern("\\b(?:tussen|van|vanaf) " + HOUR + MINUTES + "(?: uur)? (?:en|tot|tot en met) " + HOUR
                    + "(?:[.:][0-5]\\d)?\\b(?: uur)?" + NO_TIME),
            pattern("(?<![€\\d.,:-])(?<!€ )(\\d{1,2})" + MINUTES + " ?[-–] ?\\d{1,2}(?:[.:][0-5]\\d)? uur\\b"),
            pattern("(?<![€\\d.,:-])(?<!€ )([01]?\\d|2[0-3])[.:]([0-5]\\d)(?: ?uur)?\\b(?![.,:-]?\\d)" + NO_TIME),
            pattern(AT + HOUR + "() ?(?:uur|u)\\b"),
            pattern("(?<=dag|daag|morgen|ochtend|middag|avond|" + Spot.MONTH + ") (?:om )?(\\d{1,2})() ?uur\\b"));

    private static final Pattern EVENING = pattern("avond\\b|'s avonds|’s avonds");
    private static final Pattern MORNING = pattern("ochtend\\b|dagmorgen\\b|morgens\\b");

    /** Nobody promises a call before this hour without saying so. */
    private static final int EARLIEST = 8;

    private static final int HALF_DAY = 12;
    private static final int DAY = 24;
    private static final int HALF = 30;
    private static final int QUARTER = 15;

    private NamedTimes() {}

    /** The times of a text; of a stretch its beginning. One that may be in the morning or the evening is left out. */
    static List<LocalTime> in(String text) {
        List<Span> taken = new ArrayList<>();
        List<LocalTime> times = new ArrayList<>();
        for (Pattern sign : SIGNS) {
            Matcher matcher = sign.matcher(text);
            while (matcher.find()) {
                Span span = new Span(matcher.start(), matcher.end());
                if (taken.stream().noneMatch(span::overlaps)) {
                    taken.add(span);
                    LocalTime time = time(matcher, text);
                    if (time != null && !times.contains(time)) {
                        times.add(time);
                    }
                }
            }
        }
        return times;
    }

    private static @Nullable LocalTime time(Matcher match, String text) {
        if (match.pattern() != PARTS_OF_AN_HOUR) {
            String minutes = match.group(2);
            return at(hour(match.group(1)), minutes == null || minutes.isEmpty() ? 0 : Integer.parseInt(minutes), text);
        }
        int hour = hour(match.group(2));
        return switch (match.group(1).toLowerCase(DUTCH)) {
            case "half" -> at(hour - 1, HALF, text);
            case "kwart voor" -> at(hour - 1, HALF + QUARTER, text);
            default -> at(hour, QUARTER, text);
        };
    }

    private static @Nullable LocalTime at(int hour, int minute, String text) {
        int meant = hour;
        if (hour < HALF_DAY && EVENING.matcher(text).find()) {
            meant = hour + HALF_DAY;
        } else if (hour < EARLIEST && !MORNING.matcher(text).find()) {
            // seven o'clock is early or late, three o'clock is in the afternoon
            meant = hour == EARLIEST - 1 ? DAY : hour + HALF_DAY;
        }
        return meant < DAY ? LocalTime.of(meant, minute) : null;
    }

    private static int hour(String written) {
        String word = written.toLowerCase(DUTCH).replace('é', 'e');
        return HOURS.contains(word) ? HOURS.indexOf(word) : Integer.parseInt(word);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(
                regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
