package nl.oprecht.ui.lessons;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import nl.oprecht.domain.template.value.Moment;
import nl.oprecht.domain.template.value.MomentReader;
import nl.oprecht.i18n.Texts;
import org.jspecify.annotations.Nullable;

/** Writes days as one says them, and reads them as one types them. */
final class Days {

    private final Texts texts;
    private final Supplier<LocalDate> today;
    private final DateTimeFormatter usual;
    private final DateTimeFormatter withYear;
    private final DateTimeFormatter brief;
    private final DateTimeFormatter time;

    Days(Texts texts, Supplier<LocalDate> today) {
        this.texts = texts;
        this.today = today;
        usual = DateTimeFormatter.ofPattern("EEEE d MMMM", texts.locale());
        withYear = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", texts.locale());
        brief = DateTimeFormatter.ofPattern("d MMM yyyy", texts.locale());
        time = DateTimeFormatter.ofPattern(texts.get("day.time"), texts.locale());
    }

    LocalDate today() {
        return today.get();
    }

    /** “vrijdag 14 maart”, with the year where it is another one. */
    String day(LocalDate day) {
        return day.format(day.getYear() == today().getYear() ? usual : withYear);
    }

    /** “14 mrt 2027”. */
    String brief(LocalDate day) {
        return day.format(brief);
    }

    /** The day, and the time where there is one. */
    String moment(LocalDate day, @Nullable LocalTime at) {
        return at == null ? day(day) : texts.get("day.at", day(day), at.format(time));
    }

    /** “vandaag”, “morgen”, “3 dagen te laat”; empty for a day that says enough by itself. */
    String distance(LocalDate day) {
        long ahead = ChronoUnit.DAYS.between(today(), day);
        if (ahead < 0) {
            return texts.get("day.late", -ahead);
        }
        return ahead == 0 ? texts.get("day.today") : ahead == 1 ? texts.get("day.tomorrow") : "";
    }

    /** “maart 2027”. */
    String month(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, texts.locale()) + " " + month.getYear();
    }

    /** “mrt”, and in January the year too. */
    String shortMonth(YearMonth month) {
        String name = month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, texts.locale());
        return month.getMonthValue() == 1 ? name + " ’" + String.format("%02d", month.getYear() % 100) : name;
    }

    /** What somebody typed: “vrijdag”, “14-3”, “over een week”, “morgen 10.00 uur”. */
    Optional<Moment> read(String typed) {
        MomentReader reader = new MomentReader(today());
        return reader.read(typed).or(() -> reader.read("op " + typed.strip()));
    }
}
