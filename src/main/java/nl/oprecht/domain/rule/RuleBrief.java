package nl.oprecht.domain.rule;

import java.util.List;
import java.util.Optional;
import nl.oprecht.domain.text.Rewording;

/**
 * What to tell of a rule in a few words, ours or LanguageTool's.
 *
 * @param id name in the result format
 * @param name what it listens for, in Dutch
 * @param family id of the family of its findings; empty for a rule that finds none
 * @param lessons its own examples, before and after; may be empty
 */
public record RuleBrief(String id, String name, String family, List<Lesson> lessons) {

    /**
     * An example before and after.
     *
     * @param reason what the rule says of it
     */
    public record Lesson(String reason, Rewording rewording) {}

    /** The list is copied. */
    public RuleBrief {
        lessons = List.copyOf(lessons);
    }

    /** The example that says most about a finding for this reason; empty when the rule has none with a rewrite. */
    public Optional<Rewording> rewording(String reason) {
        return lessons.stream()
                .filter(lesson -> lesson.reason().equals(reason))
                .findFirst()
                .or(() -> lessons.stream().findFirst())
                .map(Lesson::rewording);
    }
}
