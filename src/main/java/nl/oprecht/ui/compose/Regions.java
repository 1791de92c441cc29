package nl.oprecht.ui.compose;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The parts of the window that F6 and Tab go round. */
final class Regions {

    /**
     * A part of the window.
     *
     * @param node gets the keyboard
     * @param open unfolds it, if it can be folded away
     */
    record Region(Node node, Runnable open) {

        private static final Runnable NOTHING = () -> {};

        /** A part that never folds. */
        static Region of(Node node) {
            return new Region(node, NOTHING);
        }

        private boolean unfolds() {
            return open != NOTHING;
        }
    }

    private final Node usual;
    private List<Region> all = List.of();

    /**
     * @param usual where the walk begins when the keyboard is in none of them
     */
    Regions(Node usual) {
        this.usual = usual;
    }

    /** Goes round these from now on, in this order. */
    void goRound(List<Region> regions) {
        all = List.copyOf(regions);
    }

    /** Gives the keyboard to the part so many further on; one that is folded away is unfolded for it. */
    void visit(int step) {
        walk(
                step,
                all.stream()
                        .filter(region -> region.unfolds() || isOpen(region.node()))
                        .toList());
    }

    /** Gives the keyboard to the part so many further on; those that are folded away are passed over. */
    void walk(int step) {
        walk(step, all.stream().filter(region -> isOpen(region.node())).toList());
    }

    /**
     * Lets Tab go on from a text as it does everywhere else, so that the keyboard is never caught in it.
     *
     * @param first is given how to go on, and may do something else with the key
     */
    void leaveByTab(Node text, Consumer<Runnable> first) {
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB) {
                event.consume();
                if (event.isShiftDown()) {
                    walk(-1);
                } else {
                    first.accept(() -> walk(1));
                }
            }
        });
    }

    private void walk(int step, List<Region> parts) {
        List<Node> nodes = parts.stream().map(Region::node).toList();
        Node place = usual.getScene().getFocusOwner();
        while (place != null && !nodes.contains(place)) {
            place = place.getParent();
        }
        int here = nodes.indexOf(place == null ? usual : place);
        Region next = parts.get(Math.floorMod(here + step, parts.size()));
        next.open().run();
        next.node().requestFocus();
    }

    private static boolean isOpen(Node part) {
        for (Node node = part; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return part.getScene() != null;
    }
}
