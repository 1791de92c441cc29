package nl.oprecht.ui.compose;

import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.findings.FindingsView;
import nl.oprecht.ui.model.ReplyModel;
import nl.oprecht.ui.moves.MovesView;
import nl.oprecht.ui.templates.TemplatesView;

/** The right side: findings, moves and templates behind three tabs that carry their counts. */
final class SidePanel extends TabPane {

    private final ReplyModel model;
    private final Texts texts;
    private final Tab findings;
    private final Tab moves;
    private final Tab templates;
    private final TemplatesView templatesView;

    SidePanel(ReplyModel model, Texts texts, FindingsView findingsView, MovesView movesView, TemplatesView library) {
        this.model = model;
        this.texts = texts;
        this.templatesView = library;
        findings = tab(findingsView);
        moves = tab(movesView);
        templates = tab(library);
        templates.setText(texts.get("tab.templates"));
        getStyleClass().add("side-panel");
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        setTabDragPolicy(TabDragPolicy.FIXED);
        getTabs().setAll(findings, moves, templates);
        model.findingsProperty().addListener((property, old, now) -> count());
        model.reportProperty().addListener((property, old, now) -> count());
        model.requestProperty().addListener((property, old, now) -> count());
        count();
    }

    /** Shows the findings. */
    void showFindings() {
        getSelectionModel().select(findings);
    }

    /** Shows the moves. */
    void showMoves() {
        getSelectionModel().select(moves);
    }

    /** Shows the library with the keyboard in its search box; with a move, only what makes that move. */
    void showTemplates(String move) {
        getSelectionModel().select(templates);
        templatesView.forMove(move);
        templatesView.requestFocus();
    }

    /** Gives the keyboard to what is showing. */
    @Override
    public void requestFocus() {
        getSelectionModel().getSelectedItem().getContent().requestFocus();
    }

    private void count() {
        findings.setText(texts.get("tab.findings", model.findings().size()));
        moves.setText(texts.get("tab.moves", MovesView.missing(model)));
    }

    private static Tab tab(Node content) {
        return new Tab("", content);
    }
}
