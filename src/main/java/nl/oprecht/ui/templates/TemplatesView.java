package nl.oprecht.ui.templates;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.oprecht.domain.move.Move;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;

/** The library beside the draft: what is found, unfolded, and the way to keep it in order. */
public final class TemplatesView extends VBox {

    private final Vocabulary vocabulary;
    private final Texts texts;
    private final TemplateSearch search;
    private final TemplateFinder finder;
    private final Button onlyMove = new Button();

    /**
     * @param onKeep opens all templates to be kept in order
     */
    TemplatesView(Vocabulary vocabulary, Texts texts, TemplateSearch search, TemplateFinder finder, Runnable onKeep) {
        this.vocabulary = vocabulary;
        this.texts = texts;
        this.search = search;
        this.finder = finder;
        getStyleClass().addAll("pane", "templates");
        onlyMove.getStyleClass().add("quiet-button");
        onlyMove.setOnAction(event -> forMove(""));
        onlyMove.managedProperty().bind(onlyMove.visibleProperty());
        onlyMove.setVisible(false);
        Button keep = new Button(texts.get("templates.keep"));
        keep.getStyleClass().add("quiet-button");
        keep.setOnAction(event -> onKeep.run());
        VBox.setVgrow(finder, Priority.ALWAYS);
        getChildren().addAll(new FlowPane(keep, onlyMove), finder);
        search.search();
    }

    /** Gives the keyboard to the search box and searches for what the draft lacks now. */
    @Override
    public void requestFocus() {
        finder.requestFocus();
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
}
