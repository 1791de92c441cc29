package nl.oprecht.ui.style;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;

/**
 * Changes only those children that change. A node that is put into a scene anew costs its style and its layout, and loses
 * the keyboard, even where it only moved up one place.
 */
public final class SameNodes {

    private SameNodes() {}

    /** Makes these the children, in this order. */
    public static void show(List<Node> children, List<? extends Node> wanted) {
        Set<Node> kept = new HashSet<>(wanted);
        children.removeIf(node -> !kept.contains(node));
        for (int place = 0; place < wanted.size(); place++) {
            Node node = wanted.get(place);
            if (place >= children.size() || children.get(place) != node) {
                children.remove(node);
                children.add(place, node);
            }
        }
    }
}
