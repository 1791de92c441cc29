package nl.oprecht.ui.templates;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.oprecht.domain.point.CustomerPoint;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.model.ReplyModel;

/** The library beside the draft: what is found, unfolded, and the way to keep it in order. */
public final class TemplatesView extends VBox {

    private final ReplyModel model;
    private final Vocabulary vocabulary;
    private final Texts texts;
    private final TemplateSearch search;
    private final TemplateFinder finder;
    private final Button only = new Button();

    /**
     * @param onKeep opens all templates to be kept in order
     */
    TemplatesView(
            ReplyModel model,
            Vocabulary vocabulary,
            Texts texts,
            TemplateSearch search,
            TemplateFinder finder,
            Runnable onKeep) {
        this.model = model;
        this.vocabulary = vocabulary;
        this.texts = texts;
        this.search = search;
        this.finder = finder;
        getStyleClass().addAll("pane", "templates");
        only.getStyleClass().add("quiet-button");
        only.setOnAction(event -> forMove(""));
        only.managedProperty().bind(only.visibleProperty());
        only.setVisible(false);
        Button keep = new Button(texts.get("templates.keep"));
        keep.getStyleClass().add("quiet-button");
        keep.setOnAction(event -> onKeep.run());
        VBox.setVgrow(finder, Priority.ALWAYS);
        getChildren().addAll(new FlowPane(keep, only), finder);
    }

    /** Lists what there is: the first time, that opens the library. */
    void fill() {
        search.search();
    }

    /** Gives the keyboard to the search box and searches for what the draft lacks now. */
    @Override
    public void requestFocus() {
        finder.requestFocus();
    }

    /** Shows only templates that make this move; empty for all. */
    public void forMove(String id) {
        only(
                vocabulary
                        .move(id)
                        .map(move -> texts.get("templates.only", move.name().in(texts.locale())))
                        .orElse(""),
                id.isEmpty() ? List.of() : List.of(id));
    }

    /** Shows only templates that take up this point of the customer's, and says so. */
    public void forPoint(CustomerPoint point) {
        only(
                texts.get("templates.point", Reasons.shortened(point.quote())),
                Wanted.moves(point, model.report(), vocabulary));
    }

    private void only(String what, List<String> moves) {
        only.setText(what);
        only.setVisible(!what.isEmpty());
        if (!moves.isEmpty()) {
            finder.clear();
        }
        search.wantMoves(moves);
    }
}
