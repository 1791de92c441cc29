package nl.oprecht.domain.template.value;

import java.time.LocalDate;
import nl.oprecht.domain.template.Placeholder;
import nl.oprecht.domain.template.value.Entry.Slip;
import nl.oprecht.domain.template.value.Entry.Written;
import nl.oprecht.domain.template.value.Entry.Wrong;

/**
 * Reads what is typed for a placeholder and writes it the Dutch way.
 *
 * @param today the day that “morgen” follows on
 */
public record EntryReader(LocalDate today) {

    /** What this becomes in the letter; nothing typed becomes nothing, whatever the type. */
    public Entry read(Placeholder placeholder, String typed) {
        String bare = typed.strip();
        if (bare.isEmpty()) {
            return new Written("");
        }
        return switch (placeholder.type()) {
            case TEXT -> new Written(bare);
            case DATE -> DutchDate.read(bare, today);
            case AMOUNT -> DutchNumber.amount(bare);
            case NUMBER -> DutchNumber.number(bare);
            case CHOICE -> choice(placeholder, bare);
        };
    }

    /** What stands in the form before the agent types: the default, written as it will stand in the letter. */
    public String initial(Placeholder placeholder) {
        return read(placeholder, placeholder.initial()) instanceof Written written
                ? written.text()
                : placeholder.initial();
    }

    private static Entry choice(Placeholder placeholder, String typed) {
        return placeholder.choices().stream()
                .filter(typed::equalsIgnoreCase)
                .findFirst()
                .<Entry>map(Written::new)
                .orElseGet(() -> new Wrong(Slip.NO_CHOICE, String.join(", ", placeholder.choices())));
    }
}
