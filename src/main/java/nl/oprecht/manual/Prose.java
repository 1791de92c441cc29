package nl.oprecht.manual;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Words that flow on, line after line.
 *
 * @param runs in the order of reading
 */
public record Prose(List<Run> runs) {

    /** Keeps a copy of the list. */
    public Prose {
        runs = List.copyOf(runs);
    }

    /** The words without their looks. */
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
