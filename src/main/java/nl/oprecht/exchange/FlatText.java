package nl.oprecht.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.template.TemplateText;
import nl.oprecht.domain.template.TemplateText.Part;
import nl.oprecht.domain.text.Register;

/** A template for programs that know words, placeholders and a place for the caret, and nothing more. */
final class FlatText {

    private final Function<String, Optional<Template>> included;

    FlatText(Function<String, Optional<Template>> included) {
        this.included = included;
    }

    /**
     * Its text for this form of address: choices made, other templates written in, optional parts left out. Only
     * words, slots and cursors are left.
     */
    List<Part> of(Template template, Register register) {
        List<Part> flat = new ArrayList<>();
        add(template, register, new HashSet<>(), flat);
        return flat;
    }

    private void add(Template template, Register register, Set<String> inside, List<Part> flat) {
        if (!inside.add(template.id())) {
            return;
        }
        for (Part part : TemplateText.parse(template.body(register).strip()).parts()) {
            if (part instanceof Part.Choice choice) {
                flat.add(new Part.Words(choice.in(register)));
            } else if (part instanceof Part.Include include) {
                included.apply(include.id()).ifPresent(inner -> add(inner, register, inside, flat));
            } else if (!(part instanceof Part.Optional)) {
                flat.add(part);
            }
        }
        inside.remove(template.id());
    }
}
