package nl.oprecht.ui.panes;

import javafx.scene.Node;

/**
 * A part of a {@link Division}; it gets no smaller than its node's own minimum while there is room.
 *
 * @param node what it shows
 * @param kind how its size comes about
 * @param name under which the size that the user gave it is remembered; empty unless the user gives it one
 * @param border what a screen reader calls its border
 * @param share the part of the division that it takes until the user says otherwise
 * @param most the largest size that it takes by itself, in pixels
 */
public record Part(Node node, Kind kind, String name, String border, double share, double most) {

    /** How a size comes about. */
    public enum Kind {
        /** By dragging its border. */
        SIZED,
        /** It takes what the others leave. */
        REST,
        /** As large as it asks for. */
        FIXED
    }

    /** A part with a border to drag. */
    public static Part sized(Node node, String name, String border, double share, double most) {
        return new Part(node, Kind.SIZED, name, border, share, most);
    }

    /** The part that takes what the others leave. */
    public static Part rest(Node node) {
        return new Part(node, Kind.REST, "", "", 1, Double.MAX_VALUE);
    }

    /** A part as large as it asks for. */
    public static Part fixed(Node node) {
        return new Part(node, Kind.FIXED, "", "", 0, 0);
    }
}
