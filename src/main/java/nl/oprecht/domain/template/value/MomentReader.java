package nl.oprecht.domain.template.value;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.oprecht.domain.template.value.NamedDays.NamedDay;
import nl.oprecht.domain.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads which day, and which time of it, a Dutch sentence names. Where that is in doubt it reads none: “volgende
 * week”, “vrijdag of maandag”, “volgende vrijdag”.
 *
 * @param today the day that “morgen” follows on
 */
public record MomentReader(LocalDate today) {

    private static final String NUMBER = "één|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf";
    private static final String ENDS = "(?:dag|morgen|middag|avond|ochtend|uur|\\d|" + NUMBER + ")";
    private static final String BEGINS =
            "(?:\\d|(?:over)?morgen|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:" + NUMBER + ")\\b)";

    /** Where one thing ends that a sentence says and the next begins; “maandag en woensdag” stays together. */
    private static final Pattern SEAM = Pattern.compile("[;:()–—?]|,(?! ?(?:\\d|uiterlijk|om|tussen|voor|vóór))"
            + "|(?<!" + ENDS + ") en (?!met\\b)|(?<=" + ENDS + ") en (?!met\\b|" + BEGINS + ")"
            + "|\\b(?:maar|want|zodat)\\b");

    private static final Pattern COLON_IN_A_TIME = Pattern.compile("(?<=\\d):(?=\\d\\d)");

    /** The one moment of a text; empty when it names no day from today on, or several. */
    public Optional<Moment> read(String text) {
        return read(text, new Span(0, text.length()));
    }

    /**
     * The moment of some words: named beside them, or else elsewhere in their sentence.
     *
     * @param words the words, as a stretch of the sentence
     */
    public Optional<Moment> read(String sentence, Span words) {
        Span beside = beside(sentence, words);
        String near = beside.in(sentence);
        List<NamedDay> days = NamedDays.in(near, today);
        List<NamedDay> meant = days.isEmpty() ? NamedDays.in(sentence, today) : days;
        return one(meant).map(day -> new Moment(day, time(near, sentence)));
    }

    /** The day that words promise something on; of several the one that is a term: “vrijdag, uiterlijk maandag”. */
    private Optional<LocalDate> one(List<NamedDay> named) {
        if (named.stream().anyMatch(NamedDay::inDoubt)) {
            return Optional.empty();
        }
        List<NamedDay> last = named.stream().filter(NamedDay::atLatest).toList();
        List<LocalDate> days = (last.isEmpty() ? named : last)
                .stream()
                        .map(NamedDay::day)
                        .filter(day -> !day.isBefore(today))
                        .distinct()
                        .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    private static @Nullable LocalTime time(String near, String sentence) {
        List<LocalTime> times = NamedTimes.in(near);
        List<LocalTime> meant = times.isEmpty() ? NamedTimes.in(sentence) : times;
        return meant.size() == 1 ? meant.get(0) : null;
    }

    private static Span beside(String sentence, Span words) {
        String plain = COLON_IN_A_TIME.matcher(sentence).replaceAll(".");
        int[] borders = SEAM.matcher(plain)
                .results()
                .mapToInt(seam -> seam.start())
                .filter(at -> at <= words.start() || at >= words.end())
                .toArray();
        int start = 0;
        int end = sentence.length();
        for (int border : borders) {
            if (border <= words.start()) {
                start = border;
            } else {
                end = Math.min(end, border);
            }
        }
        return new Span(start, end);
    }
}
