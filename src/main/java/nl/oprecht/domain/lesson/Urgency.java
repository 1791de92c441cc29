package nl.oprecht.domain.lesson;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How soon a customer is to be called, the most pressing first. */
public enum Urgency {
    /** The day is over. */
    LATE,
    TODAY,
    /** Until Sunday. */
    THIS_WEEK,
    LATER,
    /** Was called. */
    DONE;

    /** How soon this one is due. */
    public static Urgency of(FollowUp followUp, LocalDate today) {
        LocalDate due = followUp.due();
        if (followUp.done() != null) {
            return DONE;
        }
        if (!due.isAfter(today)) {
            return due.equals(today) ? TODAY : LATE;
        }
        return due.isAfter(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))) ? LATER : THIS_WEEK;
    }
}
