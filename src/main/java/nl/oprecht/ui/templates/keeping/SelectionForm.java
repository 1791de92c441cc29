package nl.oprecht.ui.templates.keeping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.oprecht.domain.template.Filled;
import nl.oprecht.domain.template.Filler;
import nl.oprecht.domain.template.Placeholder;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.template.Values;
import nl.oprecht.domain.template.value.Spot;
import nl.oprecht.domain.text.Register;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.style.MarkedText;

/** Before a piece of a draft becomes a template: which of its names, numbers, dates and amounts become placeholders. */
final class SelectionForm extends VBox {

    private final String text;
    private final List<Spot> spots;
    private final Map<Placeholder, CheckBox> ticks = new LinkedHashMap<>();
    private final MarkedText preview = new MarkedText("preview-text");

    /**
     * @param onDone is given the text with its placeholders, and what is known of them
     */
    SelectionForm(String text, Texts texts, BiConsumer<String, List<Placeholder>> onDone) {
        this.text = text;
        this.spots = Spot.in(text);
        getStyleClass().addAll("over-window", "fill-form", "selection-form");
        setMaxHeight(USE_PREF_SIZE);
        Label title = new Label(texts.get("selection.title"));
        title.getStyleClass().add("section-title");
        VBox asked = new VBox(8);
        asked.getStyleClass().add("fill-fields");
        Label how = new Label(texts.get(spots.isEmpty() ? "selection.nothing" : "selection.how"));
        how.getStyleClass().add("row-note");
        how.setWrapText(true);
        asked.getChildren().add(how);
        for (Spot spot : spots) {
            if (!ticks.containsKey(spot.placeholder())) {
                CheckBox tick = new CheckBox(texts.get(
                        "selection.tick", spot.words(), spot.placeholder().name()));
                tick.setSelected(spot.likely());
                tick.setMnemonicParsing(false);
                tick.selectedProperty().addListener((selected, old, now) -> showPreview());
                ticks.put(spot.placeholder(), tick);
                asked.getChildren().add(tick);
            }
        }
        ScrollPane scroll = new ScrollPane(new VBox(asked, preview));
        scroll.getStyleClass().add("quiet-scroll");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        preview.getStyleClass().add("selection-preview");
        HBox keys = new HBox(
                16,
                key(texts, "selection.key.go-on", "selection.does.go-on"),
                key(texts, "selection.key.close", "selection.does.close"));
        keys.getStyleClass().add("palette-keys");
        getChildren().addAll(title, scroll, keys);
        setFocusTraversable(ticks.isEmpty());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                onDone.accept(body(), placeholders());
            }
        });
        showPreview();
    }

    /** Gives the keyboard to the first tick. */
    @Override
    public void requestFocus() {
        ticks.values().stream().findFirst().ifPresentOrElse(CheckBox::requestFocus, super::requestFocus);
    }

    private String body() {
        return Spot.opened(
                text,
                spots.stream()
                        .filter(spot -> placeholders().contains(spot.placeholder()))
                        .toList());
    }

    private List<Placeholder> placeholders() {
        return ticks.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void showPreview() {
        Filled filled =
                new Filler(id -> Optional.empty()).fill(Template.plain("", "", body()), Register.U, Values.NONE);
        preview.show(filled.text(), filled.gaps(), List.of());
    }

    private static HBox key(Texts texts, String key, String does) {
        Label cap = new Label(texts.get(key));
        cap.getStyleClass().add("key-cap");
        Label label = new Label(texts.get(does));
        label.getStyleClass().add("row-note");
        return new HBox(6, cap, label);
    }
}
