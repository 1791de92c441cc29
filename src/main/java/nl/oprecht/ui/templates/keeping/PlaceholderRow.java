package nl.oprecht.ui.templates.keeping;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.oprecht.domain.point.PointKind;
import nl.oprecht.domain.template.Placeholder;
import nl.oprecht.domain.template.Placeholder.Type;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.style.NamedChoice;
import org.jspecify.annotations.Nullable;

/** What is to be known of one placeholder. */
final class PlaceholderRow extends VBox {

    private static final List<PointKind> SOURCES =
            List.of(PointKind.NAME, PointKind.REFERENCE, PointKind.AMOUNT, PointKind.DATE);

    private final String name;
    private final Texts texts;
    private final TextField label = new TextField();
    private final ComboBox<NamedChoice<Type>> type = new ComboBox<>();
    private final TextField example = new TextField();
    private final TextField initial = new TextField();
    private final TextField fallback = new TextField();
    private final TextField choices = new TextField();
    private final ComboBox<NamedChoice<@Nullable PointKind>> source = new ComboBox<>();

    PlaceholderRow(Placeholder placeholder, Texts texts, Runnable onChange) {
        this.name = placeholder.name();
        this.texts = texts;
        getStyleClass().add("placeholder-row");
        Label chip = new Label(name);
        chip.getStyleClass().add("gap");
        Stream.of(Type.values()).map(this::named).forEach(type.getItems()::add);
        source.getItems().add(named((PointKind) null));
        SOURCES.stream().map(this::named).forEach(source.getItems()::add);
        fill(placeholder);
        Node choicesField = field("keeping.choices", choices, 160);
        choicesField.visibleProperty().bind(type.valueProperty().isEqualTo(named(Type.CHOICE)));
        choicesField.managedProperty().bind(choicesField.visibleProperty());
        FlowPane facts = new FlowPane(
                8,
                6,
                field("keeping.label", label, 200),
                field("keeping.type", type, 104),
                field("keeping.example", example, 140),
                field("keeping.initial", initial, 104),
                field("keeping.fallback", fallback, 104),
                field("keeping.source", source, 120),
                choicesField);
        getChildren().addAll(chip, facts);
        for (TextField field : List.of(label, example, initial, fallback, choices)) {
            field.textProperty().addListener((text, old, now) -> onChange.run());
        }
        type.valueProperty().addListener((value, old, now) -> onChange.run());
        source.valueProperty().addListener((value, old, now) -> onChange.run());
    }

    /** Gives the keyboard to the question. */
    @Override
    public void requestFocus() {
        label.requestFocus();
    }

    /** What stands there now. */
    Placeholder placeholder() {
        return new Placeholder(
                name,
                label.getText().isBlank()
                        ? Placeholder.named(name).label()
                        : label.getText().strip(),
                type.getValue().value(),
                example.getText().strip(),
                initial.getText().strip(),
                fallback.getText().strip(),
                Arrays.stream(choices.getText().split(","))
                        .map(String::strip)
                        .filter(choice -> !choice.isEmpty())
                        .toList(),
                source.getValue().value());
    }

    private void fill(Placeholder placeholder) {
        label.setText(placeholder.label());
        type.setValue(named(placeholder.type()));
        example.setText(placeholder.example());
        initial.setText(placeholder.initial());
        fallback.setText(placeholder.fallback());
        choices.setText(String.join(", ", placeholder.choices()));
        source.setValue(named(placeholder.source()));
    }

    private VBox field(String key, Control control, double width) {
        Label named = new Label(texts.get(key));
        named.getStyleClass().add("row-note");
        named.setLabelFor(control);
        control.setAccessibleText(texts.get(key));
        control.setPrefWidth(width);
        return new VBox(2, named, control);
    }

    private NamedChoice<Type> named(Type kind) {
        return new NamedChoice<>(kind, texts.get("type." + kind.id()));
    }

    private NamedChoice<@Nullable PointKind> named(@Nullable PointKind kind) {
        return new NamedChoice<>(kind, texts.get(kind == null ? "keeping.no-source" : "point." + kind.id()));
    }
}
