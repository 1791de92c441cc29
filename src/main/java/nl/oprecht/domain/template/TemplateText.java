package nl.oprecht.domain.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.oprecht.domain.text.Register;

/**
 * The body of a template, taken apart.
 *
 * <table>
 * <caption>Notation</caption>
 * <tr><td>{@code {{naam}}}</td><td>a placeholder</td></tr>
 * <tr><td>{@code {{#tegoed}}…{{/tegoed}}}</td><td>a part that the agent can leave out; none inside another</td></tr>
 * <tr><td>{@code {{> groet}}}</td><td>the text of another template</td></tr>
 * <tr><td>{@code {{cursor}}}</td><td>where the caret ends</td></tr>
 * <tr><td>{@code {heeft u|heb je}}</td><td>words with u, words with je</td></tr>
 * </table>
 *
 * <p>What is not of this notation is text: a lone brace harms nobody.
 *
 * @param parts in the order of the text
 * @param faults what an author should mend, in the order of the text
 */
public record TemplateText(List<Part> parts, List<Fault> faults) {

    private static final Pattern MARK = Pattern.compile(
            // possessive throughout: no text, however odd, makes it try the same characters twice
            "\\{\\{\\s*+(?<sign>[#/>]?+)\\s*+(?<name>[^{}\\s#/>][^{}\\n]*+)\\s*+}}"
                    + "|\\{(?<formal>[^{}|]*+)\\|(?<familiar>[^{}|]*+)}");
    private static final String CURSOR = "cursor";

    /** Lists are copied. */
    public TemplateText {
        parts = List.copyOf(parts);
        faults = List.copyOf(faults);
    }

    /** A piece of a body. */
    public sealed interface Part {

        /** Text as it is. */
        record Words(String text) implements Part {}

        /** Words that depend on the form of address. */
        record Choice(String formal, String familiar) implements Part {

            /** The words for a draft in this register, u unless it is je. */
            public String in(Register register) {
                return register == Register.JE ? familiar : formal;
            }
        }

        /** A placeholder. */
        record Slot(String name) implements Part {}

        /** The text of another template. */
        record Include(String id) implements Part {}

        /** Where the caret ends. */
        record Cursor() implements Part {}

        /** A part that can be left out; holds no other such part. */
        record Optional(String id, List<Part> parts) implements Part {}
    }

    /**
     * A slip in the notation.
     *
     * @param offset where, in UTF-16 code units of the body
     * @param kind what is wrong
     * @param name of the part that it is about
     */
    public record Fault(int offset, Kind kind, String name) {

        /** What can be wrong. */
        public enum Kind {
            /** An optional part that does not end. */
            UNCLOSED,
            /** The end of an optional part that did not begin, or of another one. */
            UNOPENED,
            /** An optional part inside another. */
            NESTED,
            /** A second place for the caret. */
            SECOND_CURSOR
        }
    }

    /** Takes a body apart; never fails. */
    public static TemplateText parse(String body) {
        return new Reading(body).read();
    }

    /** A body that reads as these parts. */
    public static String write(List<Part> parts) {
        StringBuilder body = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Part.Words words) {
                body.append(words.text());
            } else if (part instanceof Part.Choice choice) {
                body.append("{%s|%s}".formatted(choice.formal(), choice.familiar()));
            } else if (part instanceof Part.Slot slot) {
                body.append("{{%s}}".formatted(slot.name()));
            } else if (part instanceof Part.Include include) {
                body.append("{{> %s}}".formatted(include.id()));
            } else if (part instanceof Part.Cursor) {
                body.append("{{cursor}}");
            } else if (part instanceof Part.Optional optional) {
                body.append("{{#%s}}%s{{/%s}}".formatted(optional.id(), write(optional.parts()), optional.id()));
            }
        }
        return body.toString();
    }

    /** The names of the placeholders, each once, in the order of the text. */
    public List<String> slots() {
        return names(Part.Slot.class);
    }

    /** The ids of the optional parts, each once, in the order of the text. */
    public List<String> options() {
        return names(Part.Optional.class);
    }

    /** The ids of the templates that it includes, each once, in the order of the text. */
    public List<String> includes() {
        return names(Part.Include.class);
    }

    /** Whether it says something different with u than with je. */
    public boolean servesBothForms() {
        return flat().anyMatch(Part.Choice.class::isInstance);
    }

    private List<String> names(Class<? extends Part> type) {
        return flat().filter(type::isInstance)
                .map(part -> part instanceof Part.Slot slot
                        ? slot.name()
                        : part instanceof Part.Include include ? include.id() : ((Part.Optional) part).id())
                .distinct()
                .toList();
    }

    private Stream<Part> flat() {
        return parts.stream()
                .flatMap(part -> part instanceof Part.Optional optional
                        ? Stream.concat(Stream.of(part), optional.parts().stream())
                        : Stream.of(part));
    }

    /** One pass over a body. */
    private static final class Reading {

        private final String body;
        private final List<Part> parts = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();
        private List<Part> open = parts;
        private String option = "";
        private int optionAt;
        private boolean cursor;

        Reading(String body) {
            this.body = body;
        }

        TemplateText read() {
            Matcher mark = MARK.matcher(body);
            int from = 0;
            while (mark.find()) {
                words(from, mark.start());
                String name = mark.group("name");
                mark(
                        mark.toMatchResult(),
                        mark.group("formal"),
                        mark.group("familiar"),
                        mark.group("sign"),
                        name == null ? null : name.stripTrailing());
                from = mark.end();
            }
            words(from, body.length());
            if (open != parts) {
                fault(optionAt, Fault.Kind.UNCLOSED, option);
                close();
            }
            return new TemplateText(parts, faults);
        }

        private void words(int from, int to) {
            if (to > from) {
                open.add(new Part.Words(body.substring(from, to)));
            }
        }

        private void mark(MatchResult mark, String formal, String familiar, String sign, String name) {
            if (name == null) {
                open.add(new Part.Choice(formal, familiar));
                return;
            }
            switch (sign) {
                case ">" -> open.add(new Part.Include(name));
                case "#" -> begin(name, mark.start());
                case "/" -> end(name, mark.start());
                default -> {
                    if (name.equals(CURSOR)) {
                        cursor(mark.start());
                    } else {
                        open.add(new Part.Slot(name));
                    }
                }
            }
        }

        private void begin(String name, int at) {
            if (open != parts) {
                fault(at, Fault.Kind.NESTED, name);
                return;
            }
            option = name;
            optionAt = at;
            open = new ArrayList<>();
        }

        private void end(String name, int at) {
            if (open == parts || !option.equals(name)) {
                fault(at, Fault.Kind.UNOPENED, name);
            } else {
                close();
            }
        }

        private void close() {
            parts.add(new Part.Optional(option, List.copyOf(open)));
            open = parts;
        }

        private void cursor(int at) {
            if (cursor) {
                fault(at, Fault.Kind.SECOND_CURSOR, CURSOR);
            } else {
                open.add(new Part.Cursor());
                cursor = true;
            }
        }

        private void fault(int at, Fault.Kind kind, String name) {
            faults.add(new Fault(at, kind, name));
        }
    }
}
