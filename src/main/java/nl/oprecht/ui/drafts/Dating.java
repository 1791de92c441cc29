package nl.oprecht.ui.drafts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import nl.oprecht.i18n.Texts;

/** Says when something was, the way people do: nearer in time is more exact. */
final class Dating {

    private static final int DAYS_BY_NAME = 6;

    private final Clock clock;
    private final Texts texts;
    private final DateTimeFormatter time;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter day;
    private final DateTimeFormatter year;

    /** @param clock says what is today, and where */
    Dating(Clock clock, Texts texts) {
        this.clock = clock;
        this.texts = texts;
        time = DateTimeFormatter.ofPattern("H:mm", texts.locale());
        weekday = DateTimeFormatter.ofPattern("EEEE", texts.locale());
        day = DateTimeFormatter.ofPattern("d MMMM", texts.locale());
        year = DateTimeFormatter.ofPattern("d MMMM yyyy", texts.locale());
    }

    /** The day, with the time if that is today. */
    String brief(Instant moment) {
        ZonedDateTime then = moment.atZone(clock.getZone());
        return daysAgo(then) == 0 ? exact(moment) : day(then);
    }

    /** The day and the time. */
    String exact(Instant moment) {
        ZonedDateTime then = moment.atZone(clock.getZone());
        return texts.get("when.day-time", day(then), time.format(then));
    }

    private String day(ZonedDateTime then) {
        long ago = daysAgo(then);
        if (ago == 0) {
            return texts.get("when.today");
        }
        if (ago == 1) {
            return texts.get("when.yesterday");
        }
        if (ago > 0 && ago <= DAYS_BY_NAME) {
            return weekday.format(then);
        }
        return (then.getYear() == LocalDate.now(clock).getYear() ? day : year).format(then);
    }

    private long daysAgo(ZonedDateTime then) {
        return ChronoUnit.DAYS.between(then.toLocalDate(), LocalDate.now(clock));
    }
}
