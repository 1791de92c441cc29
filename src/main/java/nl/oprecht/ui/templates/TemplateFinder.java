package nl.oprecht.ui.templates;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.oprecht.domain.template.FoundTemplates.Hit;
import nl.oprecht.domain.template.KeptTemplate;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.style.EmptyState;
import org.jspecify.annotations.Nullable;

/** A search box over the templates that it finds. The keyboard stays in the box; the keys go to the list. */
final class TemplateFinder extends VBox {

    private static final KeyCombination MARK = new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination EDIT = new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN);
    private static final int PAGE = 5;

    private final TemplateSearch search;
    private final Uses uses;
    private final Texts texts;
    private final TextField box = new TextField();
    private final ListView<Hit> list = new ListView<>();
    private final EmptyState empty = new EmptyState();
    /** What to do with the first one, once what was typed is answered. */
    private @Nullable Runnable whenFound;
    /** What stays chosen when the list comes anew. */
    private String sameAgain = "";

    TemplateFinder(TemplateSearch search, Uses uses, Supplier<ListCell<Hit>> cells, Texts texts) {
        this.search = search;
        this.uses = uses;
        this.texts = texts;
        getStyleClass().add("template-finder");
        box.setPromptText(texts.get("templates.search"));
        box.setAccessibleText(texts.get("templates.search"));
        box.getStyleClass().add("search-box");
        box.textProperty().addListener((text, old, now) -> search.query(now));
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        list.setCellFactory(view -> cells.get());
        list.setPlaceholder(empty);
        list.setFocusTraversable(false);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                take(false);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(box, list);
        search.foundProperty().addListener((found, old, now) -> show(now));
        show(search.foundProperty().get());
    }

    /** The template that the keys go to; null when nothing is found. */
    ReadOnlyObjectProperty<Hit> chosenProperty() {
        return list.getSelectionModel().selectedItemProperty();
    }

    /** Gives the keyboard to the box, with its words ready to be typed over, and searches anew. */
    @Override
    public void requestFocus() {
        box.requestFocus();
        box.selectAll();
        search.search();
    }

    /** Empties the box. */
    void clear() {
        box.clear();
    }

    /** Searches anew; the chosen template stays chosen while it is found. */
    void refresh() {
        sameAgain = chosen().map(hit -> hit.template().id()).orElse("");
        search.search();
    }

    /** Searches anew; what was chosen with the keys stays chosen, the first one gives way to whatever is first now. */
    void renew() {
        if (list.getSelectionModel().getSelectedIndex() > 0) {
            refresh();
        } else {
            search.search();
        }
    }

    private void show(TemplateSearch.Found found) {
        switch (found.state()) {
            case SEARCHING -> empty.say(texts.get("templates.searching"), "");
            case FOUND -> empty.say(texts.get("templates.none"), texts.get("templates.none.how"));
            case FAILED ->
                empty.say(
                        texts.get("templates.failed"),
                        found.problem().isEmpty() ? texts.get("templates.failed.way-out") : found.problem());
        }
        list.getItems().setAll(found.hits());
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        found.hits().stream()
                .filter(hit -> hit.template().id().equals(sameAgain))
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
        sameAgain = "";
        Runnable waiting = whenFound;
        whenFound = null;
        if (waiting != null) {
            waiting.run();
        }
    }

    private void onKey(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.DOWN || code == KeyCode.PAGE_DOWN) {
            move(code == KeyCode.DOWN ? 1 : PAGE);
        } else if (code == KeyCode.UP || code == KeyCode.PAGE_UP) {
            move(code == KeyCode.UP ? -1 : -PAGE);
        } else if (code == KeyCode.ENTER && !event.isShiftDown() && !event.isAltDown()) {
            take(event.isShortcutDown());
        } else if (MARK.match(event)) {
            chosen().map(Hit::kept).ifPresent(this::mark);
        } else if (EDIT.match(event)) {
            chosen().map(Hit::template).ifPresent(uses::edit);
        } else {
            return;
        }
        event.consume();
    }

    private void move(int by) {
        int last = list.getItems().size() - 1;
        int to = Math.max(0, Math.min(last, list.getSelectionModel().getSelectedIndex() + by));
        list.getSelectionModel().select(to);
        list.scrollTo(Math.max(0, to - 1));
    }

    /** Whoever types and hits Enter at once means what was typed, not what was found for something else. */
    private void take(boolean more) {
        if (search.settled()) {
            chosen().map(Hit::template).ifPresent(template -> uses.take(template, more));
        } else {
            whenFound = () -> take(more);
            search.search();
        }
    }

    private void mark(KeptTemplate kept) {
        uses.mark(kept);
    }

    private Optional<Hit> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }
}
