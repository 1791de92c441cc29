package nl.oprecht.domain.template.value;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.oprecht.domain.template.value.Entry.Slip;
import nl.oprecht.domain.template.value.Entry.Written;
import nl.oprecht.domain.template.value.Entry.Wrong;
import org.jspecify.annotations.Nullable;

/** Reads dates as they are typed in a hurry, and writes them as in a letter. */
final class DutchDate {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final DateTimeFormatter WITH_WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM", DUTCH);
    private static final DateTimeFormatter WITH_YEAR = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);
    private static final DateTimeFormatter IN_FULL = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", DUTCH);

    /** So many days ahead a day of the week still tells which day is meant. */
    private static final int NEAR = 14;

    /** A date without a year that lies no further back than this, in days, is past; any other is still to come. */
    private static final int RECENT = 90;

    /** Leap years are at most this far apart. */
    private static final int LEAP_GAP = 8;

    private static final Wrong NO_DATE = new Wrong(Slip.NO_DATE, "");

    private static final Map<String, Integer> WORDS =
            Map.of("eergisteren", -2, "gisteren", -1, "vandaag", 0, "morgen", 1, "overmorgen", 2);
    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");
    private static final List<String> WEEKDAYS =
            List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");

    private static final Pattern DAYS_ON = Pattern.compile("([+-])(\\d{1,3})");
    private static final Pattern IN_DAYS = Pattern.compile("over (\\d{1,3}) (dag|dagen|week|weken)");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?:(volgende week) |(?:aanstaande|komende|aankomende) )?(\\p{L}+)");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?:(\\p{L}+),? )?(\\d{1,2})(?: |-|/|\\.|\\. )(\\p{L}{3,9}|\\d{1,2})\\.?(?:[ ./-]+'?(\\d{4}|\\d{2}))?");

    private DutchDate() {}

    /** What came of the words: the day that they name, or what is wrong with them. */
    private record Reading(@Nullable LocalDate day, Wrong wrong) {

        Reading(LocalDate day) {
            this(day, NO_DATE);
        }

        Reading(Slip slip, String detail) {
            this(null, new Wrong(slip, detail));
        }
    }

    static Entry read(String typed, LocalDate today) {
        Reading reading = reading(typed, today);
        LocalDate day = reading.day();
        return day == null ? reading.wrong() : new Written(written(day, today));
    }

    /** The day that these words name, and nothing else; empty when they name none that exists. */
    static Optional<LocalDate> day(String words, LocalDate today) {
        return Optional.ofNullable(reading(words, today).day());
    }

    private static Reading reading(String typed, LocalDate today) {
        String text = typed.toLowerCase(DUTCH).strip().replaceAll("\\s+", " ").replaceFirst("^op ", "");
        try {
            return inWords(text, today)
                    .or(() -> weekday(text, today))
                    .map(Reading::new)
                    .orElseGet(() -> inNumbers(text, today));
        } catch (DateTimeException noSuchDay) {
            return new Reading(Slip.NO_SUCH_DAY, "");
        }
    }

    private static String written(LocalDate date, LocalDate today) {
        long ahead = ChronoUnit.DAYS.between(today, date);
        return date.format(0 <= ahead && ahead <= NEAR ? WITH_WEEKDAY : WITH_YEAR);
    }

    private static Optional<LocalDate> inWords(String text, LocalDate today) {
        if (WORDS.containsKey(text)) {
            return Optional.of(today.plusDays(WORDS.get(text)));
        }
        Matcher on = DAYS_ON.matcher(text);
        if (on.matches()) {
            int days = Integer.parseInt(on.group(2));
            return Optional.of(today.plusDays(on.group(1).equals("+") ? days : -days));
        }
        Matcher in = IN_DAYS.matcher(text);
        if (in.matches()) {
            int number = Integer.parseInt(in.group(1));
            return Optional.of(in.group(2).startsWith("dag") ? today.plusDays(number) : today.plusWeeks(number));
        }
        return Optional.empty();
    }

    /** The next such day; today's own name means a week from now, as one would otherwise say “vandaag”. */
    private static Optional<LocalDate> weekday(String text, LocalDate today) {
        Matcher named = WEEKDAY.matcher(text);
        if (!named.matches()) {
            return Optional.empty();
        }
        Function<DayOfWeek, LocalDate> next = named.group(1) == null
                ? day -> today.with(TemporalAdjusters.next(day))
                : day -> today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(day));
        return dayOfWeek(named.group(2)).map(next);
    }

    private static Reading inNumbers(String text, LocalDate today) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return new Reading(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
        }
        Matcher date = DAY_MONTH.matcher(text);
        if (!date.matches()) {
            return new Reading(Slip.NO_DATE, "");
        }
        int month = month(date.group(3));
        Optional<DayOfWeek> weekday = date.group(1) == null ? Optional.empty() : dayOfWeek(date.group(1));
        if (month == 0 || date.group(1) != null && weekday.isEmpty()) {
            return new Reading(Slip.NO_DATE, "");
        }
        LocalDate meant = date.group(4) == null
                ? nearest(number(date, 2), month, today)
                : LocalDate.of(year(date.group(4), today), month, number(date, 2));
        return weekday.isPresent() && weekday.get() != meant.getDayOfWeek()
                ? new Reading(Slip.OTHER_WEEKDAY, meant.format(IN_FULL))
                : new Reading(meant);
    }

    private static LocalDate nearest(int day, int month, LocalDate today) {
        LocalDate earliest = today.minusDays(RECENT);
        for (int year = earliest.getYear(); year <= today.getYear() + LEAP_GAP; year++) {
            boolean exists = day <= 28 || day <= Year.of(year).atMonth(month).lengthOfMonth();
            if (exists && !LocalDate.of(year, month, day).isBefore(earliest)) {
                return LocalDate.of(year, month, day);
            }
        }
        throw new DateTimeException("no day " + day + " in month " + month);
    }

    private static int year(String typed, LocalDate today) {
        int year = Integer.parseInt(typed);
        return typed.length() == 2 ? today.getYear() / 100 * 100 + year : year;
    }

    /** From 1 to 12; 0 for a word that is no month. */
    private static int month(String typed) {
        if (Character.isDigit(typed.charAt(0))) {
            return Integer.parseInt(typed);
        }
        String name = typed.equals("mrt") ? "maart" : typed;
        return MONTHS.stream()
                        .filter(month -> month.startsWith(name))
                        .findFirst()
                        .map(MONTHS::indexOf)
                        .orElse(-1)
                + 1;
    }

    /** By its name or the first two letters. */
    private static Optional<DayOfWeek> dayOfWeek(String typed) {
        return WEEKDAYS.stream()
                .filter(day -> day.equals(typed) || day.substring(0, 2).equals(typed))
                .findFirst()
                .map(day -> DayOfWeek.of(WEEKDAYS.indexOf(day) + 1));
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
