package nl.oprecht.ui.compose;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import nl.oprecht.domain.point.CustomerPoint;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.findings.FindingsView;
import nl.oprecht.ui.model.Memory;
import nl.oprecht.ui.model.ReplyModel;
import nl.oprecht.ui.moves.MovesView;
import nl.oprecht.ui.templates.TemplatesView;

/** The right side: findings, moves and templates behind three tabs that carry their counts. */
final class SidePanel extends TabPane {

    private static final String CHOSEN = "side.tab";
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    /** The width at which all three names stand in full, in times the size of the type. */
    private static final double ROOMY = 22;
    /** How large the names are where they do not; the style sheet says the same. */
    private static final double SMALLER = 0.8;

    private final ReplyModel model;
    private final Texts texts;
    private final Tab findings;
    private final Tab moves;
    private final Tab templates;
    private final TemplatesView templatesView;
    private Runnable onShow = () -> {};
    private boolean tight;

    SidePanel(
            ReplyModel model,
            Memory memory,
            Texts texts,
            FindingsView findingsView,
            MovesView movesView,
            TemplatesView library) {
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
        getSelectionModel().select((int) memory.get(CHOSEN, 0));
        getSelectionModel()
                .selectedIndexProperty()
                .addListener((index, old, now) -> memory.put(CHOSEN, String.valueOf(now)));
    }

    /** Calls this before something is shown, so that the panel can be unfolded. */
    void setOnShow(Runnable unfold) {
        onShow = unfold;
    }

    /** The names of the tabs with their counts, in their order. */
    List<ObservableValue<String>> names() {
        return getTabs().stream()
                .<ObservableValue<String>>map(Tab::textProperty)
                .toList();
    }

    /** Shows the tab at this place in the order, counted from 0, and gives it the keyboard. */
    void show(int place) {
        show(getTabs().get(place));
    }

    /** Shows the findings and gives them the keyboard. */
    void showFindings() {
        show(findings);
    }

    /** Shows what is missing and gives it the keyboard. */
    void showMoves() {
        show(moves);
    }

    /** Shows the library with the keyboard in its search box; with a move, only what makes that move. */
    void showTemplates(String move) {
        templatesView.forMove(move);
        show(templates);
    }

    /** Shows what in the library takes up this point of the customer's, with the keyboard in its search box. */
    void showTemplates(CustomerPoint point) {
        templatesView.forPoint(point);
        show(templates);
    }

    /** Gives the keyboard to what is showing. */
    @Override
    public void requestFocus() {
        getSelectionModel().getSelectedItem().getContent().requestFocus();
    }

    /** Large text in a narrow panel makes the names smaller, or else the last of them would be cut off. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (lookup(".tab-label") instanceof Labeled name) {
            double size = name.getFont().getSize() / (tight ? SMALLER : 1);
            boolean wanted = getWidth() < ROOMY * size;
            if (wanted != tight) {
                tight = wanted;
                pseudoClassStateChanged(TIGHT, tight);
            }
        }
    }

    private void show(Tab tab) {
        onShow.run();
        getSelectionModel().select(tab);
        requestFocus();
    }

    private void count() {
        findings.setText(texts.get("tab.findings", model.findings().size()));
        moves.setText(texts.get("tab.moves", MovesView.missing(model)));
    }

    private static Tab tab(Node content) {
        return new Tab("", content);
    }
}
