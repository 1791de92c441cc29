package nl.oprecht.ui.style;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * Lies over the window and shows one sheet at a time. The keyboard stays on the sheet: Tab goes round in it. A click
 * beside the sheet asks the same as Esc. UI thread only.
 */
public final class Curtain extends StackPane {

    private static final PseudoClass WHOLE = PseudoClass.getPseudoClass("whole");

    private @Nullable Runnable onEscape;

    /** Shows nothing yet. */
    public Curtain() {
        getStyleClass().add("curtain");
        setAlignment(Pos.TOP_CENTER);
        setVisible(false);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                escape();
            }
        });
        sceneProperty().addListener((property, old, scene) -> {
            if (scene != null) {
                scene.focusOwnerProperty().addListener((owner, before, now) -> keep(now));
            }
        });
    }

    /**
     * Shows a sheet in place of another, and gives it the keyboard.
     *
     * @param whenEscaped is asked to leave it
     */
    public void show(Node sheet, Runnable whenEscaped) {
        show(sheet, whenEscaped, false);
    }

    /** The same for a sheet that takes the whole window. */
    public void showWhole(Node sheet, Runnable whenEscaped) {
        show(sheet, whenEscaped, true);
    }

    private void show(Node sheet, Runnable whenEscaped, boolean whole) {
        pseudoClassStateChanged(WHOLE, whole);
        onEscape = whenEscaped;
        getChildren().setAll(sheet);
        setVisible(true);
        // what stands in a scroll pane is part of the window only once that is dressed
        applyCss();
        sheet.requestFocus();
    }

    /**
     * Shows a sheet that leads nowhere else. Esc puts it away: whatever the keyboard was busy with goes on, also
     * a sheet that showed before.
     */
    public void showOver(Node sheet) {
        Node owner = getScene().getFocusOwner();
        List<Node> covered = List.copyOf(getChildren());
        Runnable leaveCovered = onEscape;
        boolean coveredWhole = getPseudoClassStates().contains(WHOLE);
        Runnable back = () -> {
            hide();
            if (leaveCovered != null) {
                getChildren().setAll(covered);
                onEscape = leaveCovered;
                pseudoClassStateChanged(WHOLE, coveredWhole);
                setVisible(true);
            }
            if (owner != null) {
                owner.requestFocus();
            }
        };
        show(sheet, back);
    }

    /** Puts the sheet away. */
    public void hide() {
        setVisible(false);
        onEscape = null;
        getChildren().clear();
    }

    /** Whether a sheet shows. */
    public boolean isShowing() {
        return isVisible();
    }

    /** Whether this sheet shows. */
    public boolean shows(Node sheet) {
        return getChildren().contains(sheet);
    }

    /** Asks to leave what shows. */
    public void escape() {
        Runnable asked = onEscape;
        if (asked != null) {
            asked.run();
        }
    }

    private void keep(@Nullable Node owner) {
        if (isVisible() && owner != null && !holds(owner)) {
            getChildren().get(0).requestFocus();
        }
    }

    private boolean holds(Node owner) {
        Node place = owner;
        while (place != null && place != this) {
            place = place.getParent();
        }
        return place == this;
    }
}
