package nl.oprecht.domain.template.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.oprecht.domain.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the days that a text names in words or in numbers. {@link DutchDate} says which days those are. */
final class NamedDays {

    /**
     * A day as a text names it.
     *
     * @param named null when the words do not tell for certain which day they mean
     * @param atLatest whether it is said to be the last one possible
     */
    record NamedDay(Span span, @Nullable LocalDate named, boolean atLatest) {

        boolean inDoubt() {
            return named == null;
        }

        LocalDate day() {
            if (named == null) {
                throw new IllegalStateException("in doubt");
            }
            return named;
        }
    }

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("een", 1),
            Map.entry("één", 1),
            Map.entry("twee", 2),
            Map.entry("drie", 3),
            Map.entry("vier", 4),
            Map.entry("vijf", 5),
            Map.entry("zes", 6),
            Map.entry("zeven", 7),
            Map.entry("acht", 8),
            Map.entry("negen", 9),
            Map.entry("tien", 10),
            Map.entry("twaalf", 12),
            Map.entry("veertien", 14),
            Map.entry("twintig", 20),
            Map.entry("vierentwintig", 24),
            Map.entry("dertig", 30),
            Map.entry("achtenveertig", 48));

    private static final String WEEKDAY = "(?:maan|dins|woens|donder|vrij|zater|zon)dag";
    private static final String PART = "(?: ?(?:ochtend|morgen|middag|avond))?";
    private static final String DATE = "[0-3]?\\d(?:e|ste|de)? " + Spot.MONTH + "\\b";
    private static final String NAMED = "(?:" + WEEKDAY + PART + "\\b(?:,? (?:de )?" + DATE + ")?|" + DATE
            + "|(?:over)?morgen(?:ochtend|middag|avond)?\\b|van(?:daag|middag|avond)\\b)";
    private static final String NUMBER = "(\\d{1,2}|" + String.join("|", NUMBERS.keySet()) + ")";
    private static final String UNIT = "(dag(?:en)?|werkdag(?:en)?|week|weken|maand(?:en)?)\\b";
    private static final String HOURS = "(uur|uren)\\b";
    private static final String WITHIN = "(?:binnen|over|na|in de komende)";
    private static final String AT_MOST = "(?:nu en |de komende |uiterlijk |hooguit |hoogstens |maximaal )?";

    /** So many hours from now are still today. */
    private static final int FEW_HOURS = 4;

    private static final int HOURS_OF_A_DAY = 24;

    /** From the surest sign to the weakest: what an earlier one finds, a later one leaves alone. */
    private static final List<Sign> SIGNS = List.of(
            // what must not be taken for a day
            Sign.inDoubt(NAMED + ",? (?:of|dan wel|tot|t/m|tot en met) (?:uiterlijk |op )?" + NAMED),
            Sign.inDoubt("\\btussen (?:" + NAMED + "|\\d+) en " + NAMED),
            Sign.inDoubt("\\b\\d{1,2} ?(?:tot|t/m|tot en met|of|à|-|–) ?" + DATE),
            Sign.nothing("\\b(?:afgelopen|vorige|verleden|sinds|laatste)(?: week)?(?: op)? " + NAMED),
            Sign.nothing("\\b" + WEEKDAY + PART + " (?:van )?(?:vorige|afgelopen) week\\b"),
            Sign.nothing("\\b(?:goede|goeie|gister(?:en)?|die|de|een|deze|volgende) ?morgen\\b"),
            Sign.inDoubt("\\b(?:volgende|een|eerste|tweede|derde|vierde|komende week|om de) " + WEEKDAY + PART + "\\b"),
            Sign.inDoubt("\\b" + WITHIN + " " + NUMBER + " (?:weken|maanden|week|maand) (?:op )?" + WEEKDAY),
            Sign.inDoubt(
                    "\\b" + NUMBER + " " + UNIT
                            + " (?:(?:na|nadat|voordat|eerder|later|geleden)\\b(?! vandaag)|(?:voor|vóór) (?:de|het|uw|je|een)\\b)"),
            // rhythms, by their first time
            new Sign(
                    "\\b(?:(?:elke|iedere) (?:dag|ochtend|morgen|middag|avond)|dagelijks)\\b", (m, t) -> t.plusDays(1)),
            new Sign("\\b(?:elke|iedere) werkdag\\b", (m, t) -> workdaysOn(1, t)),
            new Sign("\\b(?:(?:elke|iedere) week|wekelijks)\\b", (m, t) -> t.plusWeeks(1)),
            // dates
            new Sign(
                    "\\b(?:(" + WEEKDAY + ")" + PART + ",? (?:de )?)?([0-3]?\\d)(?:e|ste|de)? (" + Spot.MONTH
                            + ")\\b\\.?(?: (\\d{4})\\b)?",
                    NamedDays::dated),
            new Sign("(?<![\\w-])\\d{4}-\\d{2}-\\d{2}(?![\\w-])", NamedDays::asTyped),
            new Sign("(?<![\\w./-])[0-3]?\\d[-/.][01]?\\d[-/.]\\d{4}(?![\\w-])", NamedDays::asTyped),
            new Sign(
                    "(?:(?<=\\b(?:op|voor|vóór|tot|uiterlijk) )|(?<=" + WEEKDAY
                            + " ))[0-3]?\\d[-/][01]?\\d(?:[-/]\\d\\d)?(?![\\d/-])(?! ?(?:uur|dagen|werkdagen|weken|euro))",
                    NamedDays::asTyped),
            new Sign("\\b(" + WEEKDAY + ") de ([0-3]?\\d)(?:e|ste|de)\\b", NamedDays::dayOfMonth),
            new Sign(
                    "(?<=\\b(?:op|voor|vóór|tot|uiterlijk) )()de ([0-3]?\\d)(?:e|ste|de)\\b(?! (?:keer|maal|dag|week|maand))",
                    NamedDays::dayOfMonth),
            // terms
            new Sign("\\b(" + WEEKDAY + "|vandaag|morgen) over " + NUMBER + " we(?:ek|ken)\\b", (m, t) -> DutchDate.day(
                            m.group(1), t)
                    .map(day -> day.plusWeeks(number(m.group(2))))
                    .orElse(null)),
            new Sign("\\bbinnen (?:\\d{1,2}|\\p{L}+) ?(?:tot|à|-|of) ?" + NUMBER + " " + UNIT, NamedDays::term),
            new Sign("\\b" + WITHIN + " " + AT_MOST + NUMBER + " " + UNIT, NamedDays::term),
            new Sign("\\b(?:binnen|over) " + AT_MOST + NUMBER + " " + HOURS, NamedDays::term),
            new Sign("\\b(?:binnen|over) (?:een (?:kwartier|half ?uur)|\\d{1,2} minuten)\\b", (m, t) -> t),
            new Sign("\\b(?:vóór|voor) het weekend\\b", NamedDays::lastBeforeWeekend),
            // days of the week
            new Sign("\\bvolgende week (" + WEEKDAY + ")" + PART + "\\b", NamedDays::nextWeek),
            new Sign("\\b(" + WEEKDAY + ")" + PART + " (?:van |in )?(?:de )?volgende week\\b", NamedDays::nextWeek),
            new Sign("\\bdeze week (?:nog )?(?:op )?(" + WEEKDAY + ")" + PART + "\\b", NamedDays::thisWeek),
            new Sign("\\b(" + WEEKDAY + ")" + PART + " (?:van )?deze week\\b", NamedDays::thisWeek),
            new Sign("\\b(" + WEEKDAY + ")" + PART + "\\b", (m, t) -> DutchDate.day(m.group(1), t)
                    .orElse(null)),
            // days beside today
            new Sign("\\bovermorgen(?:ochtend|middag|avond)?\\b", (m, t) -> t.plusDays(2)),
            new Sign("\\bmorgen(?:ochtend|middag|avond|vroeg)?\\b", (m, t) -> t.plusDays(1)),
            new Sign("\\b(?:vandaag|vanmiddag|vanavond|(?:nog )?deze (?:middag|avond))\\b", (m, t) -> t));

    /** Today, when nothing else in the text says otherwise. */
    private static final Pattern END_OF_TODAY = pattern("\\b(?:eind|einde) van de (?:dag|middag)\\b");

    private static final Pattern AT_LATEST = pattern("\\b(?:uiterlijk|niet later dan|ten laatste)(?: op| over)? $");
    private static final Pattern BEFORE = pattern("(?:\\bvóór|^[\\p{Z}\\p{P}]*voor|\\b(?:uiterlijk|nog) voor) $");
    private static final Pattern HAS_TIME = pattern("^,? ?(?:om )?\\d{1,2}(?:[.:]\\d\\d)?(?: ?uur)?\\b");

    private NamedDays() {}

    /**
     * How a day is named.
     *
     * @param read which day that is; null for none that exists
     * @param named whether it names a day at all
     */
    private record Sign(Pattern pattern, BiFunction<MatchResult, LocalDate, @Nullable LocalDate> read, boolean named) {

        Sign(String pattern, BiFunction<MatchResult, LocalDate, @Nullable LocalDate> read) {
            this(NamedDays.pattern(pattern), read, true);
        }

        static Sign inDoubt(String pattern) {
            return new Sign(pattern, (match, today) -> null);
        }

        static Sign nothing(String pattern) {
            return new Sign(NamedDays.pattern(pattern), (match, today) -> null, false);
        }
    }

    /** The days of a text, in no order. */
    static List<NamedDay> in(String text, LocalDate today) {
        List<Span> taken = new ArrayList<>();
        List<NamedDay> days = new ArrayList<>();
        for (Sign sign : SIGNS) {
            Matcher matcher = sign.pattern().matcher(text);
            while (matcher.find()) {
                Span span = new Span(matcher.start(), matcher.end());
                if (taken.stream().noneMatch(span::overlaps)) {
                    taken.add(span);
                    if (sign.named()) {
                        days.add(named(text, span, sign.read().apply(matcher, today), today));
                    }
                }
            }
        }
        Matcher end = END_OF_TODAY.matcher(text);
        return days.isEmpty() && end.find()
                ? List.of(new NamedDay(new Span(end.start(), end.end()), today, false))
                : days;
    }

    private static NamedDay named(String text, Span span, @Nullable LocalDate day, LocalDate today) {
        String ahead = text.substring(0, span.start());
        boolean before = BEFORE.matcher(ahead).find()
                && !HAS_TIME.matcher(text.substring(span.end())).find();
        boolean atLatest = before || AT_LATEST.matcher(ahead).find();
        LocalDate meant = day != null && before && day.isAfter(today.plusDays(1)) ? workdayBefore(day, today) : day;
        return new NamedDay(span, meant, atLatest);
    }

    /** The last working day on which a promise “before” this day can be kept. */
    private static LocalDate workdayBefore(LocalDate day, LocalDate today) {
        LocalDate last = day.minusDays(1);
        while (isWeekend(last) && last.isAfter(today)) {
            last = last.minusDays(1);
        }
        return last;
    }

    private static @Nullable LocalDate asTyped(MatchResult match, LocalDate today) {
        return DutchDate.day(match.group(), today).orElse(null);
    }

    private static @Nullable LocalDate dated(MatchResult match, LocalDate today) {
        String weekday = match.group(1) == null ? "" : match.group(1) + " ";
        String year = match.group(4) == null ? "" : " " + match.group(4);
        return DutchDate.day(weekday + match.group(2) + " " + match.group(3) + year, today)
                .orElse(null);
    }

    /** The next day of a month with this number; on another day of the week than is said, none. */
    private static @Nullable LocalDate dayOfMonth(MatchResult match, LocalDate today) {
        int number = Integer.parseInt(match.group(2));
        LocalDate month = today.withDayOfMonth(1);
        if (number <= today.getDayOfMonth()) {
            month = month.plusMonths(1);
        }
        if (number < 1 || number > month.lengthOfMonth()) {
            return null;
        }
        LocalDate day = month.withDayOfMonth(number);
        Optional<LocalDate> weekday = DutchDate.day(match.group(1), day.minusDays(1));
        return match.group(1).isEmpty() || weekday.equals(Optional.of(day)) ? day : null;
    }

    private static @Nullable LocalDate term(MatchResult match, LocalDate today) {
        int number = number(match.group(1));
        String unit = match.group(2).toLowerCase(DUTCH);
        if (unit.startsWith("werkdag")) {
            return workdaysOn(number, today);
        }
        if (unit.startsWith("dag")) {
            return today.plusDays(number);
        }
        if (unit.startsWith("we")) {
            return today.plusWeeks(number);
        }
        if (unit.startsWith("maand")) {
            return today.plusMonths(number);
        }
        return number <= FEW_HOURS
                ? today
                : number % HOURS_OF_A_DAY == 0 ? today.plusDays(number / HOURS_OF_A_DAY) : null;
    }

    private static @Nullable LocalDate nextWeek(MatchResult match, LocalDate today) {
        return DutchDate.day("volgende week " + match.group(1), today).orElse(null);
    }

    /** None once that day of this week is over. */
    private static @Nullable LocalDate thisWeek(MatchResult match, LocalDate today) {
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return DutchDate.day(match.group(1), today)
                .filter(day -> !day.isAfter(sunday))
                .orElse(null);
    }

    private static @Nullable LocalDate lastBeforeWeekend(MatchResult match, LocalDate today) {
        return isWeekend(today) ? null : today.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    }

    private static LocalDate workdaysOn(int number, LocalDate today) {
        LocalDate day = today;
        for (int left = number; left > 0; left -= isWeekend(day) ? 0 : 1) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
    }

    private static int number(String word) {
        Integer known = NUMBERS.get(word.toLowerCase(DUTCH));
        return known == null ? Integer.parseInt(word) : known;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(
                regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
