package nl.oprecht.ui.style;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Scrolls up and down, and follows the keyboard: what has it is never out of sight. UI thread only. */
public final class FollowingScroll extends ScrollPane {

    private static final double AROUND = 8;

    private final Region content;

    /** @param content gets the width of this */
    public FollowingScroll(Region content) {
        super(content);
        this.content = content;
        getStyleClass().add("quiet-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((owner, old, now) -> follow(now));
    }

    /** Puts this part of the content on top, as far as the content goes. */
    public void toTop(Node part) {
        layout();
        scrollTo(boundsOf(part).getMinY() - AROUND);
    }

    private void follow(@Nullable Node owner) {
        if (owner == null || !holds(owner)) {
            return;
        }
        Bounds part = boundsOf(owner);
        double top = getVvalue() * hidden();
        double seen = getViewportBounds().getHeight();
        if (part.getMinY() - AROUND < top) {
            scrollTo(part.getMinY() - AROUND);
        } else if (part.getMaxY() + AROUND > top + seen) {
            scrollTo(part.getMaxY() + AROUND - seen);
        }
    }

    private void scrollTo(double top) {
        double hidden = hidden();
        setVvalue(hidden <= 0 ? 0 : Math.max(0, Math.min(1, top / hidden)));
    }

    private double hidden() {
        return content.getHeight() - getViewportBounds().getHeight();
    }

    private Bounds boundsOf(Node part) {
        return content.sceneToLocal(part.localToScene(part.getLayoutBounds()));
    }

    private boolean holds(Node owner) {
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node == content) {
                return true;
            }
        }
        return false;
    }
}
