package nl.oprecht.domain.lesson;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.oprecht.domain.template.value.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A customer to be called on the day that was promised.
 *
 * @param id unique among follow-ups
 * @param due the day
 * @param time the time on that day, null when none was promised
 * @param whom the customer's name, or how the agent calls them; may be empty
 * @param promise what was promised, as the reply says it
 * @param draft id of the draft that it came from, empty for none
 * @param done when it was done, null until then
 */
public record FollowUp(
        String id,
        LocalDate due,
        @Nullable LocalTime time,
        String whom,
        String promise,
        String draft,
        @Nullable LocalDate done) {

    /** The same, done on this day; null for not yet. */
    public FollowUp withDone(@Nullable LocalDate day) {
        return new FollowUp(id, due, time, whom, promise, draft, day);
    }

    /** The same at another moment. */
    public FollowUp at(Moment moment) {
        return new FollowUp(id, moment.day(), moment.time(), whom, promise, draft, done);
    }
}
