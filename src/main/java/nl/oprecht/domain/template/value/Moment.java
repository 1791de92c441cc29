package nl.oprecht.domain.template.value;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When something was promised.
 *
 * @param day the day; of a term the last one
 * @param time the time on that day; of a stretch such as “tussen 9 en 12” its beginning; null when none was named
 */
public record Moment(LocalDate day, @Nullable LocalTime time) {}
