package nl.oprecht.domain.lesson;

import java.time.LocalDate;
import java.util.List;

/**
 * What a reply taught, in one line.
 *
 * @param id unique among lessons
 * @param day when it was written down
 * @param text the line, as the agent wrote it; may be empty beside themes
 * @param themes in lower case, none twice
 * @param situation id of the reply's situation, empty for none
 * @param draft id of the draft that it came from, empty for none
 */
public record Lesson(String id, LocalDate day, String text, List<String> themes, String situation, String draft) {

    /** The list is copied. */
    public Lesson {
        themes = List.copyOf(themes);
    }

    /** The same lesson in other words. */
    public Lesson withLine(NotedLine line) {
        return new Lesson(id, day, line.text(), line.themes(), situation, draft);
    }
}
