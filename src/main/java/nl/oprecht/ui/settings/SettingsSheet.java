package nl.oprecht.ui.settings;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.style.EmptyState;
import nl.oprecht.ui.style.FollowingScroll;

/** All settings on one sheet, with a box on top that finds them by name, explanation and values. */
final class SettingsSheet extends VBox {

    /** The width from which headings fit beside the settings, in times the size of the title. */
    private static final double ROOMY = 44;
    /** The width from which the title itself fits beside the box that searches, in the same measure. */
    private static final double ROOM_FOR_TITLE = 28;

    private final Texts texts;
    private final Label title = new Label();
    private final TextField search = new TextField();
    private final List<SectionPane> sections;
    private final FollowingScroll scroll;
    private final EmptyState none = new EmptyState();

    /** @param onClose puts the sheet away */
    SettingsSheet(List<SettingsSection> all, Texts texts, Runnable onClose) {
        this.texts = texts;
        sections = all.stream().map(SectionPane::new).toList();
        getStyleClass().addAll("over-window", "settings");
        VBox content = new VBox();
        content.getStyleClass().add("settings-content");
        content.getChildren().addAll(sections);
        scroll = new FollowingScroll(content);
        none.say(texts.get("settings.none"), texts.get("settings.none.how"));
        none.managedProperty().bind(none.visibleProperty());
        VBox right = new VBox(none, scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        ScrollPane places = places();
        places.visibleProperty().bind(isWide(ROOMY));
        places.managedProperty().bind(places.visibleProperty());
        HBox both = new HBox(places, right);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(head(onClose), both);
        filter();
    }

    /** Gives the keyboard to the search box, its words ready to be typed over. */
    @Override
    public void requestFocus() {
        search.requestFocus();
        search.selectAll();
    }

    /** Begins anew, with nothing looked for. */
    void begin() {
        search.clear();
        scroll.setVvalue(0);
        sections.forEach(pane -> pane.section().opened());
    }

    /** Stands as another one stands, with the keyboard on the same setting. */
    void goOn(SettingsSheet other) {
        begin();
        search.setText(other.search.getText());
        int row = rowOf(other);
        List<SettingRow> rows = rows();
        if (row >= 0 && row < rows.size()) {
            rows.get(row).requestFocus();
        }
    }

    /** Which row has, or had when its window was last looked at, the keyboard; -1 for none. */
    private static int rowOf(SettingsSheet sheet) {
        List<SettingRow> rows = sheet.rows();
        Node place = sheet.getScene().getFocusOwner();
        while (place != null && !(place instanceof SettingRow)) {
            place = place.getParent();
        }
        return place == null ? -1 : rows.indexOf(place);
    }

    private List<SettingRow> rows() {
        return sections.stream().flatMap(pane -> pane.section().rows().stream()).toList();
    }

    /** Whether headings fit beside the settings: not where large text leaves little width. */
    private ObservableValue<Boolean> isWide(double least) {
        return Bindings.createBooleanBinding(
                () -> getWidth() > least * title.getFont().getSize(), widthProperty(), title.fontProperty());
    }

    private HBox head(Runnable onClose) {
        title.setText(texts.get("settings.title"));
        title.getStyleClass().add("section-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        // in a narrow window the box below says the same
        title.visibleProperty().bind(isWide(ROOM_FOR_TITLE));
        title.managedProperty().bind(title.visibleProperty());
        search.getStyleClass().add("search-box");
        search.setPromptText(texts.get("settings.search"));
        search.setAccessibleText(texts.get("settings.search"));
        search.textProperty().addListener((text, old, now) -> filter());
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                event.consume();
                toFirst();
            }
        });
        HBox.setHgrow(search, Priority.ALWAYS);
        Button close = new Button(texts.get("settings.close"));
        close.getStyleClass().add("quiet-button");
        close.setMinWidth(Region.USE_PREF_SIZE);
        Label key = new Label(texts.get("key.escape"));
        key.getStyleClass().add("key-cap");
        close.setGraphic(key);
        close.setOnAction(event -> onClose.run());
        HBox head = new HBox(title, search, close);
        head.getStyleClass().add("settings-head");
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(Region.USE_PREF_SIZE);
        return head;
    }

    /** The headings beside the settings; each goes to its own. */
    private ScrollPane places() {
        VBox places = new VBox();
        places.getStyleClass().add("settings-places");
        for (SectionPane pane : sections) {
            Button place = new Button(pane.section().title());
            place.getStyleClass().addAll("row", "settings-place");
            place.setMaxWidth(Double.MAX_VALUE);
            place.setWrapText(true);
            place.disableProperty().bind(pane.visibleProperty().not());
            place.setOnAction(event -> {
                scroll.toTop(pane);
                toFirst(pane);
            });
            places.getChildren().add(place);
        }
        ScrollPane beside = new FollowingScroll(places);
        beside.getStyleClass().add("settings-beside");
        return beside;
    }

    private void filter() {
        SearchWords words = SearchWords.of(search.getText());
        sections.forEach(pane -> pane.filter(words));
        boolean any = sections.stream().anyMatch(SectionPane::isVisible);
        none.setVisible(!any);
        scroll.setVisible(any);
        scroll.setVvalue(0);
    }

    private void toFirst() {
        sections.stream().filter(SectionPane::isVisible).findFirst().ifPresent(this::toFirst);
    }

    private void toFirst(SectionPane pane) {
        pane.section().rows().stream().filter(SettingRow::isVisible).findFirst().ifPresent(SettingRow::requestFocus);
    }
}
