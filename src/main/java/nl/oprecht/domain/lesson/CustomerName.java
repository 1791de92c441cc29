package nl.oprecht.domain.lesson;

import java.time.LocalDate;
import java.util.List;
import nl.oprecht.domain.point.PointKind;
import nl.oprecht.domain.template.Placeholder;
import nl.oprecht.domain.template.Placeholder.Type;
import nl.oprecht.domain.template.value.EntryReader;
import nl.oprecht.domain.template.value.Proposals;
import nl.oprecht.domain.template.value.Spot;

/** Who the customer is. */
public final class CustomerName {

    private static final Placeholder NAME =
            new Placeholder("naam", "Naam", Type.TEXT, "", "", "", List.of(), PointKind.NAME);

    private CustomerName() {}

    /** The name under the customer's message, or else the one that the reply greets; empty for none. */
    public static String in(String message, String reply) {
        String signed = new Proposals(List.of(), message, new EntryReader(LocalDate.EPOCH)).sure(NAME);
        return !signed.isEmpty()
                ? signed
                : Spot.in(reply).stream()
                        .filter(spot -> spot.placeholder().source() == PointKind.NAME)
                        .map(Spot::words)
                        .findFirst()
                        .orElse("");
    }
}
