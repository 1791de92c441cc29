package nl.oprecht.listening;

import java.util.List;
import java.util.TreeSet;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.tone.Finding;

/** The places in a text that are marked already, none overlapping another; quick to ask in a text with hundreds of them. */
final class Marks {

    private final TreeSet<Span> places = new TreeSet<>();

    static Marks of(List<Finding> findings) {
        Marks marks = new Marks();
        findings.forEach(finding -> marks.places.add(finding.span()));
        return marks;
    }

    /** All that one of these covers, however they overlap. */
    static Marks covering(List<Span> spans) {
        Marks marks = new Marks();
        for (Span span : spans.stream().sorted().toList()) {
            Span last = marks.places.isEmpty() ? span : marks.places.last();
            if (last.overlaps(span)) {
                marks.places.remove(last);
                marks.places.add(last.joined(span));
            } else {
                marks.places.add(span);
            }
        }
        return marks;
    }

    /** Marks this place, unless it overlaps one that is marked. Returns whether it was free. */
    boolean take(Span place) {
        return !overlap(place) && places.add(place);
    }

    /** Whether a marked place shares a code unit with this one. */
    boolean overlap(Span place) {
        Span last = places.lower(new Span(place.end(), place.end()));
        return last != null && last.overlaps(place);
    }
}
