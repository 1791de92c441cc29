package nl.oprecht.ui.templates;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import nl.oprecht.domain.template.Filled;
import nl.oprecht.domain.template.Filler;
import nl.oprecht.domain.template.FoundTemplates.Hit;
import nl.oprecht.domain.template.OptionalPart;
import nl.oprecht.domain.template.TemplateLibrary;
import nl.oprecht.domain.template.Values;
import nl.oprecht.domain.text.Register;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.style.MarkedText;
import nl.oprecht.ui.task.Background;
import org.jspecify.annotations.Nullable;

/** The text of the chosen template as it would stand in the draft, its open places and what was looked for plain to see. */
final class Preview extends ScrollPane {

    private final TemplateLibrary library;
    private final Background background;
    private final Texts texts;
    private final Supplier<Register> register;
    private final Supplier<List<String>> words;
    private final MarkedText text = new MarkedText("preview-text");
    private final VBox options = new VBox(2);
    private long newest;

    Preview(
            TemplateLibrary library,
            Background background,
            Texts texts,
            Supplier<Register> register,
            Supplier<List<String>> words) {
        this.library = library;
        this.background = background;
        this.texts = texts;
        this.register = register;
        this.words = words;
        getStyleClass().addAll("quiet-scroll", "preview");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        VBox content = new VBox(12, text, options);
        content.getStyleClass().add("preview-content");
        setContent(content);
    }

    /** Shows this template; none when it is null. */
    void show(@Nullable Hit hit) {
        long asked = ++newest;
        if (hit == null) {
            clear();
            return;
        }
        Register form = register.get();
        background.run(
                () -> read(hit, form),
                shown -> {
                    if (asked == newest) {
                        show(shown);
                    }
                },
                problem -> clear());
    }

    private Shown read(Hit hit, Register form) {
        Filler filler = new Filler(library::find);
        return new Shown(filler.fill(hit.template(), form, Values.NONE), filler.options(hit.template(), form));
    }

    private void show(Shown shown) {
        text.show(shown.filled().text(), shown.filled().gaps(), words.get());
        options.getChildren().clear();
        for (OptionalPart option : shown.options()) {
            Label line = new Label(texts.get("palette.option", option.label()));
            line.getStyleClass().add("row-note");
            line.setWrapText(true);
            options.getChildren().add(line);
        }
        setVvalue(0);
    }

    private void clear() {
        text.show("", List.of(), List.of());
        options.getChildren().clear();
    }

    private record Shown(Filled filled, List<OptionalPart> options) {}
}
