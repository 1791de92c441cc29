package nl.oprecht.domain.lesson;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps lessons in memory. Safe for use by several threads. */
public final class FakeLessons implements LessonKeeping {

    /** What saving throws, when it is to fail. */
    public volatile @Nullable RuntimeException refusal;

    private final Map<String, Lesson> lessons = new LinkedHashMap<>();
    private final Map<String, FollowUp> followUps = new LinkedHashMap<>();

    @Override
    public void save(Lesson lesson) {
        saveAll(List.of(lesson), List.of());
    }

    @Override
    public void save(FollowUp followUp) {
        saveAll(List.of(), List.of(followUp));
    }

    @Override
    public synchronized void saveAll(List<Lesson> more, List<FollowUp> calls) {
        RuntimeException thrown = refusal;
        if (thrown != null) {
            throw thrown;
        }
        more.forEach(lesson -> lessons.put(lesson.id(), lesson));
        calls.forEach(call -> followUps.put(call.id(), call));
    }

    @Override
    public synchronized void removeLesson(String id) {
        lessons.remove(id);
    }

    @Override
    public synchronized void removeFollowUp(String id) {
        followUps.remove(id);
    }

    @Override
    public synchronized List<Lesson> lessons() {
        List<Lesson> all = new ArrayList<>(lessons.values());
        Collections.reverse(all);
        all.sort(Comparator.comparing(Lesson::day).reversed());
        return all;
    }

    @Override
    public synchronized List<FollowUp> followUps() {
        return followUps.values().stream()
                .sorted(Comparator.comparing(FollowUp::due))
                .toList();
    }

    @Override
    public List<FollowUp> due(LocalDate day) {
        return followUps().stream()
                .filter(call -> call.done() == null && !call.due().isAfter(day))
                .toList();
    }

    @Override
    public List<String> usualThemes(int most) {
        return lessons().stream()
                .flatMap(lesson -> lesson.themes().stream())
                .distinct()
                .limit(most)
                .toList();
    }
}
