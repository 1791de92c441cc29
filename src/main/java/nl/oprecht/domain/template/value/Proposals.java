package nl.oprecht.domain.template.value;

import java.util.List;
import java.util.stream.Stream;
import nl.oprecht.domain.point.CustomerPoint;
import nl.oprecht.domain.point.PointKind;
import nl.oprecht.domain.template.Placeholder;
import nl.oprecht.domain.template.value.Entry.Written;

/**
 * What the customer's message offers to fill in.
 *
 * @param points what was lifted from the message
 * @param message the message itself
 * @param reader writes what the customer wrote the way a letter does
 */
public record Proposals(List<CustomerPoint> points, String message, EntryReader reader) {

    /** The list is copied. */
    public Proposals {
        points = List.copyOf(points);
    }

    /** What a placeholder could be filled with, likeliest first; all of it fits the placeholder. */
    public List<String> of(Placeholder placeholder) {
        PointKind source = placeholder.source();
        Stream<String> signed = source == PointKind.NAME ? Signature.in(message).stream() : Stream.of();
        Stream<String> said =
                points.stream().filter(point -> point.kind() == source).map(CustomerPoint::quote);
        return Stream.concat(signed, said)
                .flatMap(words -> reader.read(placeholder, words) instanceof Written written
                        ? Stream.of(written.text())
                        : Stream.of())
                .distinct()
                .toList();
    }

    /**
     * What may stand in the form at once: the customer's own name, or the only number that was mentioned. Which
     * date or amount is meant, only the agent knows. Empty for none.
     */
    public String sure(Placeholder placeholder) {
        if (placeholder.source() == PointKind.NAME) {
            return Signature.in(message).stream().findFirst().orElse("");
        }
        List<String> all = placeholder.source() == PointKind.REFERENCE ? of(placeholder) : List.of();
        return all.size() == 1 ? all.get(0) : "";
    }
}
