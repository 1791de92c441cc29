package nl.oprecht.domain.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.oprecht.domain.template.TemplateText.Part;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.text.Span;

/** Turns a template into text. A template that includes itself, however far away, is included no second time. */
public final class Filler {

    private final Function<String, Optional<Template>> included;

    /**
     * @param included finds the template that another one includes, by id
     */
    public Filler(Function<String, Optional<Template>> included) {
        this.included = included;
    }

    /** The text for a draft in this register. What it includes but cannot be found stays away. */
    public Filled fill(Template template, Register register, Values values) {
        Writing writing = new Writing(register, values);
        writing.write(template, new HashSet<>(Set.of(template.id())));
        return writing.filled();
    }

    /** The placeholders to ask for, included ones too, each once, in the order of the text. */
    public List<Placeholder> placeholders(Template template, Register register) {
        Map<String, Placeholder> all = new LinkedHashMap<>();
        collect(template, register, new HashSet<>(), all);
        return List.copyOf(all.values());
    }

    /** The optional parts to ask for, included ones too, each once. */
    public List<OptionalPart> options(Template template, Register register) {
        Set<OptionalPart> all = new LinkedHashSet<>();
        collectOptions(template, register, new HashSet<>(), all);
        return List.copyOf(all);
    }

    private void collect(Template template, Register register, Set<String> seen, Map<String, Placeholder> all) {
        if (seen.add(template.id())) {
            TemplateText text = TemplateText.parse(template.body(register));
            text.slots().forEach(name -> all.putIfAbsent(name, template.placeholder(name)));
            text.includes().forEach(id -> included.apply(id).ifPresent(inner -> collect(inner, register, seen, all)));
        }
    }

    private void collectOptions(Template template, Register register, Set<String> seen, Set<OptionalPart> all) {
        if (seen.add(template.id())) {
            TemplateText text = TemplateText.parse(template.body(register));
            all.addAll(template.options().stream()
                    .filter(option -> text.options().contains(option.id()))
                    .toList());
            text.includes()
                    .forEach(id -> included.apply(id).ifPresent(inner -> collectOptions(inner, register, seen, all)));
        }
    }

    /** One text in the making. */
    private final class Writing {

        private final Register register;
        private final Values values;
        private final StringBuilder text = new StringBuilder();
        private final List<Filled.Gap> gaps = new ArrayList<>();
        private int caret = -1;

        Writing(Register register, Values values) {
            this.register = register;
            this.values = values;
        }

        void write(Template template, Set<String> inside) {
            write(TemplateText.parse(template.body(register).strip()).parts(), template, inside);
        }

        private void write(List<Part> parts, Template template, Set<String> inside) {
            for (Part part : parts) {
                if (part instanceof Part.Words words) {
                    text.append(words.text());
                } else if (part instanceof Part.Choice choice) {
                    text.append(choice.in(register));
                } else if (part instanceof Part.Slot slot) {
                    write(template.placeholder(slot.name()));
                } else if (part instanceof Part.Include include) {
                    include(include.id(), inside);
                } else if (part instanceof Part.Cursor) {
                    caret = text.length();
                } else if (part instanceof Part.Optional optional
                        && values.options().contains(optional.id())) {
                    write(optional.parts(), template, inside);
                }
            }
        }

        private void include(String id, Set<String> inside) {
            if (inside.add(id)) {
                included.apply(id).ifPresent(inner -> write(inner, inside));
                inside.remove(id);
            }
        }

        private void write(Placeholder placeholder) {
            String value = values.texts().get(placeholder.name());
            if (value != null && value.isBlank()) {
                value = placeholder.fallback().isEmpty() ? null : placeholder.fallback();
            }
            int start = text.length();
            if (value == null) {
                text.append("{{").append(placeholder.name()).append("}}");
                gaps.add(new Filled.Gap(new Span(start, text.length()), placeholder.name()));
            } else {
                text.append(value);
            }
        }

        Filled filled() {
            return new Filled(text.toString(), caret < 0 ? text.length() : caret, gaps);
        }
    }
}
