package nl.oprecht.ui.style;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;

/** Finds where the keyboard goes in a pane. */
public final class FirstControl {

    private FirstControl() {}

    /** The first control in there that can be used by keyboard; empty when there is none. */
    public static Optional<Node> in(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node instanceof ScrollPane scroll) {
            return Optional.ofNullable(scroll.getContent()).flatMap(FirstControl::in);
        }
        if (node instanceof Control && !(node instanceof Label) && node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> in(child).stream())
                        .findFirst()
                : Optional.empty();
    }
}
