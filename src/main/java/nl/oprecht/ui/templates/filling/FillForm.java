package nl.oprecht.ui.templates.filling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.oprecht.domain.template.Filled;
import nl.oprecht.domain.template.Filled.Gap;
import nl.oprecht.domain.template.OptionalPart;
import nl.oprecht.domain.template.Placeholder;
import nl.oprecht.domain.template.Values;
import nl.oprecht.domain.template.value.Entry;
import nl.oprecht.domain.template.value.Entry.Written;
import nl.oprecht.domain.template.value.Entry.Wrong;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.style.MarkedText;

/**
 * Asks what a template needs to know, with the text that comes of it below. Enter puts it in, and stops at a value
 * that does not fit; Ctrl+Enter puts it in with what is left out still open.
 */
final class FillForm extends VBox {

    private static final double LEAST_PREVIEW = 96;

    private final Prepared prepared;
    private final Texts texts;
    private final BiConsumer<Values, List<FillField>> onDone;
    private final List<FillField> fields = new ArrayList<>();
    private final Map<OptionalPart, CheckBox> options = new HashMap<>();
    private final MarkedText preview = new MarkedText("preview-text");

    /**
     * @param fieldFor makes the field for a placeholder, given what to run when its value changes
     * @param onDone is given what is to be put in, and the fields that it came from
     */
    FillForm(
            Prepared prepared,
            Texts texts,
            Function<Runnable, Function<Placeholder, FillField>> fieldFor,
            BiConsumer<Values, List<FillField>> onDone) {
        this.prepared = prepared;
        this.texts = texts;
        this.onDone = onDone;
        getStyleClass().addAll("over-window", "fill-form");
        setMaxHeight(USE_PREF_SIZE);
        Label title = new Label(prepared.template().title());
        title.getStyleClass().add("section-title");
        prepared.placeholders().stream().map(fieldFor.apply(this::showPreview)).forEach(fields::add);
        VBox asked = new VBox(10);
        asked.getStyleClass().add("fill-fields");
        prepared.options().forEach(option -> asked.getChildren().add(tick(option)));
        asked.getChildren().addAll(fields);
        ScrollPane scroll = quiet(asked);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        ScrollPane text = quiet(preview);
        text.getStyleClass().add("fill-preview");
        text.setMinHeight(LEAST_PREVIEW);
        text.setMaxHeight(2 * LEAST_PREVIEW);
        getChildren().addAll(title, scroll, text, keys());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        showPreview();
    }

    /** Gives the keyboard to the first field that is still empty, or else to the first. */
    @Override
    public void requestFocus() {
        shown().stream()
                .filter(field -> !field.filled())
                .findFirst()
                .or(() -> shown().stream().findFirst())
                .ifPresentOrElse(
                        FillField::requestFocus,
                        () -> options.values().stream().findFirst().ifPresent(CheckBox::requestFocus));
    }

    private CheckBox tick(OptionalPart option) {
        CheckBox tick = new CheckBox(option.label());
        tick.setWrapText(true);
        tick.selectedProperty().addListener((selected, old, now) -> showPreview());
        options.put(option, tick);
        return tick;
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && fields.stream().noneMatch(FillField::choosing)) {
            event.consume();
            Optional<FillField> wrong = shown().stream()
                    .filter(field -> field.entry() instanceof Wrong)
                    .findFirst();
            if (wrong.isPresent() && !event.isShortcutDown()) {
                wrong.get().insist();
            } else {
                onDone.accept(values(), shown());
            }
        }
    }

    /** The fields that the text has a place for, as the ticks stand now. */
    private List<FillField> shown() {
        return fields.stream().filter(FillField::isManaged).toList();
    }

    private void showPreview() {
        Set<String> needed = prepared.filled(new Values(Map.of(), ticked())).gaps().stream()
                .map(Gap::name)
                .collect(Collectors.toSet());
        for (FillField field : fields) {
            boolean needs = needed.contains(field.placeholder().name());
            field.setVisible(needs);
            field.setManaged(needs);
        }
        Filled filled = prepared.filled(values());
        preview.show(filled.text(), filled.gaps(), List.of());
    }

    private Values values() {
        Map<String, String> values = new HashMap<>();
        for (FillField field : fields) {
            Entry entry = field.entry();
            if (entry instanceof Written written) {
                values.put(field.placeholder().name(), written.text());
            }
        }
        return new Values(values, ticked());
    }

    private Set<String> ticked() {
        Set<String> ticked = new HashSet<>();
        options.forEach((option, tick) -> {
            if (tick.isSelected()) {
                ticked.add(option.id());
            }
        });
        return ticked;
    }

    private static ScrollPane quiet(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.getStyleClass().add("quiet-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private FlowPane keys() {
        FlowPane keys = new FlowPane(16, 4);
        keys.getStyleClass().add("palette-keys");
        for (String name : List.of("insert", "open", "next", "close")) {
            Label cap = new Label(texts.get("fill.key." + name));
            cap.getStyleClass().add("key-cap");
            Label does = new Label(texts.get("fill.does." + name));
            does.getStyleClass().add("row-note");
            keys.getChildren().add(new HBox(6, cap, does));
        }
        return keys;
    }
}
