package nl.oprecht.ui.sending;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.ui.model.ReplyModel;
import nl.oprecht.ui.templates.filling.OpenPlaces;

/**
 * What is in a reply and had better not reach the customer, as the check and the templates tell it.
 *
 * @param gaps places that are still to be filled in
 * @param misaddressed where the reply turns to another form of address
 * @param mixed whether both forms are in it; otherwise it keeps to one, but not to that of the house
 */
record GoesAlong(List<Span> gaps, List<Span> misaddressed, boolean mixed) {

    /** The rule that finds what was never filled in. */
    private static final String GAP_RULE = "LEGE_PLEK";

    /** In the reply as it stands. */
    static GoesAlong in(ReplyModel model) {
        String reply = model.draft();
        List<Span> gaps = apart(Stream.concat(
                        OpenPlaces.in(reply).stream(),
                        model.findings().stream()
                                .filter(finding -> finding.rule().equals(GAP_RULE))
                                .map(Finding::span))
                .sorted()
                .toList());
        List<Span> misaddressed = model.findings().stream()
                .filter(finding -> finding.address() != Register.NONE)
                .map(Finding::span)
                .toList();
        return new GoesAlong(gaps, misaddressed, model.report().register() == Register.MIXED);
    }

    /** Whether there is nothing to know. */
    boolean isEmpty() {
        return gaps.isEmpty() && misaddressed.isEmpty();
    }

    /** All of it, in the order of the text. */
    List<Span> places() {
        return Stream.concat(gaps.stream(), misaddressed.stream()).sorted().toList();
    }

    private static List<Span> apart(List<Span> sorted) {
        List<Span> apart = new ArrayList<>();
        for (Span span : sorted) {
            if (apart.isEmpty() || !apart.get(apart.size() - 1).overlaps(span)) {
                apart.add(span);
            }
        }
        return apart;
    }
}
