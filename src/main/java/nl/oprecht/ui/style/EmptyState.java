package nl.oprecht.ui.style;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What a pane says while it has nothing to show: what will appear here, and how to begin. */
public final class EmptyState extends VBox {

    private final Label what = new Label();
    private final Label how = new Label();

    /** Says nothing yet. */
    public EmptyState() {
        getStyleClass().add("empty-state");
        what.getStyleClass().add("empty-what");
        how.getStyleClass().add("empty-how");
        what.setWrapText(true);
        how.setWrapText(true);
        getChildren().addAll(what, how);
    }

    /** Says this from now on. */
    public void say(String whatAppears, String howToBegin) {
        what.setText(whatAppears);
        how.setText(howToBegin);
        how.setVisible(!howToBegin.isEmpty());
    }
}
