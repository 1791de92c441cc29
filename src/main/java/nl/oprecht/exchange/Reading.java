package nl.oprecht.exchange;

import java.util.ArrayList;
import java.util.List;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.template.Template;

/**
 * What a file holds.
 *
 * @param found its templates, in order
 * @param skipped what was left out, and why
 */
record Reading(List<Found> found, List<Problem> skipped) {

    /** Nothing yet; both lists can grow. */
    static Reading begun() {
        return new Reading(new ArrayList<>(), new ArrayList<>());
    }

    /**
     * A template and its place.
     *
     * @param where for people: file with line, or with the number in the file
     * @param template its id is empty when the format has none
     */
    record Found(String where, Template template) {}

    void found(String where, Template template) {
        found.add(new Found(where, template));
    }

    void skipped(String where, String what, String remedy) {
        skipped.add(new Problem(where, what, remedy));
    }
}
