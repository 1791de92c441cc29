package nl.oprecht.domain.template;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.oprecht.domain.point.PointKind;
import org.jspecify.annotations.Nullable;

/**
 * Something that differs from letter to letter, such as a name or a date.
 *
 * @param name as it stands between the braces
 * @param label what the agent is asked for, in Dutch
 * @param type what may be filled in
 * @param example a value as it could stand in the text; empty for none
 * @param initial what stands there until the agent changes it, for a date {@code vandaag}, {@code morgen} or
 *     {@code +5} days; empty for nothing
 * @param fallback what stands in the text when the agent leaves it empty; empty when it must be filled
 * @param choices the values to choose from, for {@link Type#CHOICE}
 * @param source the kind of point in the customer's message whose words are proposed, or null
 */
public record Placeholder(
        String name,
        String label,
        Type type,
        String example,
        String initial,
        String fallback,
        List<String> choices,
        @Nullable PointKind source) {

    /** The list is copied. */
    public Placeholder {
        choices = List.copyOf(choices);
    }

    /** Whether an agent may always fill in the same, since neither the customer's message nor the day decides. */
    public boolean lasts() {
        return type == Type.TEXT && source == null;
    }

    /** What may be filled in. */
    public enum Type {
        TEXT,
        DATE,
        AMOUNT,
        NUMBER,
        CHOICE;

        /** The name in template files and in the library. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The type with this id. */
        public static Optional<Type> of(String id) {
            return Arrays.stream(values()).filter(type -> type.id().equals(id)).findFirst();
        }
    }

    /** A placeholder that nothing more is known of than its name. */
    public static Placeholder named(String name) {
        String label = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return new Placeholder(name, label, Type.TEXT, "", "", "", List.of(), null);
    }
}
