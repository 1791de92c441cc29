package nl.oprecht.domain.lesson;

import java.time.LocalDate;
import java.util.List;
import nl.oprecht.domain.failure.UserFacingException;

/**
 * Keeps lessons and follow-ups between sessions. All methods may touch the disk and throw
 * {@link UserFacingException} when that fails.
 */
public interface LessonKeeping {

    /** Keeps a lesson, in place of an earlier one with its id. */
    void save(Lesson lesson);

    /** Keeps a follow-up, in place of an earlier one with its id. */
    void save(FollowUp followUp);

    /** Keeps all of these or, when that fails, none. */
    void saveAll(List<Lesson> lessons, List<FollowUp> followUps);

    /** Forgets a lesson; without effect when it is unknown. */
    void removeLesson(String id);

    /** Forgets a follow-up; without effect when it is unknown. */
    void removeFollowUp(String id);

    /** All lessons, the newest first. */
    List<Lesson> lessons();

    /** All follow-ups, done or not, by day and time. */
    List<FollowUp> followUps();

    /** The follow-ups that are due on this day or before it, and not done. */
    List<FollowUp> due(LocalDate day);

    /** The themes that lessons have most often had of late, the most usual first. */
    List<String> usualThemes(int most);
}
