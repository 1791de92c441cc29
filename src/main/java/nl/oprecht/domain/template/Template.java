package nl.oprecht.domain.template;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.oprecht.domain.text.Register;

/**
 * A snippet or a whole reply to put in a draft.
 *
 * @param id stable name, unique in the library
 * @param title what it says, in a few words
 * @param kind how much of a reply it is
 * @param labels what it is for
 * @param abbreviation what expands to it when typed; empty for none
 * @param placeholders those of its own texts that are described, in the order of the form
 * @param options its optional parts, in the order of the form
 * @param formal the text with u, or the text with choices like {@code {heeft u|heb je}} that serves for both; empty
 *     when there is none. The notation is that of {@link TemplateText}.
 * @param familiar the text with je, empty when there is none of its own
 */
public record Template(
        String id,
        String title,
        Kind kind,
        Labels labels,
        String abbreviation,
        List<Placeholder> placeholders,
        List<OptionalPart> options,
        String formal,
        String familiar) {

    /** Lists are copied. */
    public Template {
        placeholders = List.copyOf(placeholders);
        options = List.copyOf(options);
    }

    /** How much of a reply a template is. */
    public enum Kind {
        /** A sentence or a few, anywhere in a reply. */
        SNIPPET,
        /** From greeting to signature. */
        REPLY,
        /** A part that other templates include; not found by itself. */
        FRAGMENT;

        /** The name in template files and in the library. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind with this id. */
        public static Optional<Kind> of(String id) {
            return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
        }
    }

    /**
     * What a template is for.
     *
     * @param moves ids of the moves that it makes
     * @param situations ids of the situations that it suits; empty for all
     * @param channels where it can be sent; empty for everywhere
     * @param tags further words to find it by
     */
    public record Labels(List<String> moves, List<String> situations, List<Channel> channels, List<String> tags) {

        /** No label at all. */
        public static final Labels NONE = new Labels(List.of(), List.of(), List.of(), List.of());

        /** Lists are copied. */
        public Labels {
            moves = List.copyOf(moves);
            situations = List.copyOf(situations);
            channels = List.copyOf(channels);
            tags = List.copyOf(tags);
        }
    }

    /** A snippet of a text and nothing more, as another program has it. */
    public static Template plain(String id, String title, String text) {
        return new Template(id, title, Kind.SNIPPET, Labels.NONE, "", List.of(), List.of(), text, "");
    }

    /** The raw text for a draft in this register; the other form when there is only that one. */
    public String body(Register register) {
        boolean wantsFamiliar = register == Register.JE;
        String wanted = wantsFamiliar ? familiar : formal;
        String other = wantsFamiliar ? formal : familiar;
        return wanted.isEmpty() ? other : wanted;
    }

    /** What is known of this placeholder; for one that is not described, its name. */
    public Placeholder placeholder(String name) {
        return placeholders.stream()
                .filter(placeholder -> placeholder.name().equals(name))
                .findFirst()
                .orElseGet(() -> Placeholder.named(name));
    }
}
