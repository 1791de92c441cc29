package nl.oprecht.domain.rule;

import java.util.List;

/**
 * A rule as one reads it, without its patterns.
 *
 * @param id name in the result format
 * @param name what it listens for, in Dutch
 * @param theme what it has in common with its neighbours in the file, in Dutch
 * @param file path of the rule file in the program
 * @param parts one for each meaning, reason and set of rewrites; at least one. Several small patterns
 *     with the same of these share a part
 */
public record RuleSheet(String id, String name, String theme, String file, List<Part> parts) {

    /** The list is copied. */
    public RuleSheet {
        parts = List.copyOf(parts);
    }

    /** What it means; parts may differ in severity, gate and grade, not in family, move or signal. */
    public Meaning meaning() {
        return parts.get(0).meaning();
    }

    /** It in a few words. */
    public RuleBrief brief() {
        return new RuleBrief(
                id,
                name,
                meaning() instanceof Meaning.Hurts hurts ? hurts.rule().family() : "",
                parts.stream().flatMap(part -> part.lessons().stream()).toList());
    }

    /** The first sentence that it hears something in. */
    public Example firstExample() {
        return parts.get(0).heard().get(0);
    }

    /**
     * What some of its patterns have in common.
     *
     * @param message why, in one or two Dutch sentences
     * @param rewrites texts for the place of the marked words, an ellipsis where words of the match come back
     * @param heard sentences that it hears something in; at least one
     * @param passed sentences that it is silent at
     */
    public record Part(
            Meaning meaning, String message, List<String> rewrites, List<Example> heard, List<String> passed) {

        /** Lists are copied. */
        public Part {
            rewrites = List.copyOf(rewrites);
            heard = List.copyOf(heard);
            passed = List.copyOf(passed);
        }

        private List<RuleBrief.Lesson> lessons() {
            return heard.stream()
                    .flatMap(example -> example.rewording().stream())
                    .map(rewording -> new RuleBrief.Lesson(message, rewording))
                    .toList();
        }
    }
}
