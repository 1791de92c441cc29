package nl.oprecht.ui.templates;

import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.oprecht.domain.move.Move;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.template.TemplateLibrary;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.editor.WritingArea;
import nl.oprecht.ui.model.ReplyModel;
import nl.oprecht.ui.style.EmptyState;

/** The library: a search box, what it finds, and Enter to put the chosen template in at the caret. */
public final class TemplatesView extends VBox {

    private final ReplyModel model;
    private final WritingArea draft;
    private final Vocabulary vocabulary;
    private final Texts texts;
    private final TemplateSearch search;
    private final TextField box = new TextField();
    private final Button onlyMove = new Button();
    private final ListView<Template> list = new ListView<>();
    private final EmptyState empty = new EmptyState();

    /**
     * Shows this library.
     *
     * @param worker runs the searches
     */
    public TemplatesView(
            ReplyModel model,
            WritingArea draft,
            TemplateLibrary library,
            Executor worker,
            Vocabulary vocabulary,
            Texts texts) {
        this.model = model;
        this.draft = draft;
        this.vocabulary = vocabulary;
        this.texts = texts;
        this.search = new TemplateSearch(library, model, worker, Platform::runLater);
        getStyleClass().addAll("pane", "templates");
        box.setPromptText(texts.get("templates.search"));
        box.setAccessibleText(texts.get("templates.search"));
        box.getStyleClass().add("search-box");
        box.textProperty().addListener((text, old, now) -> search.query(now));
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::onKeyInBox);
        onlyMove.getStyleClass().add("quiet-button");
        onlyMove.setOnAction(event -> forMove(""));
        onlyMove.managedProperty().bind(onlyMove.visibleProperty());
        onlyMove.setVisible(false);
        list.setCellFactory(view -> new TemplateCell(vocabulary, texts, this::register, this::insert));
        list.setPlaceholder(empty);
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                insertChosen();
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                insertChosen();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(box, onlyMove, list);
        search.foundProperty().addListener((found, old, now) -> show(now));
        show(search.foundProperty().get());
        search.search();
    }

    /** Gives the keyboard to the search box and searches for what the draft lacks now. */
    @Override
    public void requestFocus() {
        box.requestFocus();
        box.selectAll();
        search.search();
    }

    /** Shows only templates that make this move; empty for all. */
    public void forMove(String id) {
        onlyMove.setVisible(!id.isEmpty());
        vocabulary
                .move(id)
                .map(Move::name)
                .ifPresent(name -> onlyMove.setText(texts.get("templates.only", name.in(texts.locale()))));
        search.wantMove(id);
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
        list.getItems().setAll(found.templates());
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void onKeyInBox(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            case ENTER -> insertChosen();
            default -> {
                return;
            }
        }
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
        event.consume();
    }

    private void insertChosen() {
        Template chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            insert(chosen);
        }
    }

    /** Puts a template in at the caret, or in place of what is selected, as one undo step; chooses its first open place. */
    private void insert(Template template) {
        String body = template.body(register()).strip();
        Span place = draft.selection();
        String before = draft.text().substring(0, place.start());
        String after = draft.text().substring(place.end());
        boolean gapBefore = !before.isEmpty() && !Character.isWhitespace(before.charAt(before.length() - 1));
        boolean gapAfter = !after.isEmpty() && Character.isLetterOrDigit(after.charAt(0));
        draft.replace(place, (gapBefore ? " " : "") + body + (gapAfter ? " " : ""));
        OpenPlaces.first(body, 0).ifPresent(gap -> draft.select(gap.shifted(place.start() + (gapBefore ? 1 : 0))));
        draft.requestFocus();
    }

    /** The form of the house; without one, the form of the draft. */
    private Register register() {
        Register house = model.requestProperty().get().house();
        return house == Register.NONE ? model.report().register() : house;
    }
}
