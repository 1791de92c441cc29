package nl.oprecht;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.oprecht.domain.lesson.FollowUp;
import nl.oprecht.domain.lesson.Lesson;
import nl.oprecht.domain.lesson.LessonKeeping;

/** Lessons and follow-ups, opened at their first use, on the thread that uses them. */
record LazyLessons(Supplier<? extends LessonKeeping> opened) implements LessonKeeping {

    @Override
    public void save(Lesson lesson) {
        opened.get().save(lesson);
    }

    @Override
    public void save(FollowUp followUp) {
        opened.get().save(followUp);
    }

    @Override
    public void saveAll(List<Lesson> lessons, List<FollowUp> followUps) {
        opened.get().saveAll(lessons, followUps);
    }

    @Override
    public void removeLesson(String id) {
        opened.get().removeLesson(id);
    }

    @Override
    public void removeFollowUp(String id) {
        opened.get().removeFollowUp(id);
    }

    @Override
    public List<Lesson> lessons() {
        return opened.get().lessons();
    }

    @Override
    public List<FollowUp> followUps() {
        return opened.get().followUps();
    }

    @Override
    public List<FollowUp> due(LocalDate day) {
        return opened.get().due(day);
    }

    @Override
    public List<String> usualThemes(int most) {
        return opened.get().usualThemes(most);
    }
}
