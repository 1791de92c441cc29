package nl.oprecht.ui.compose;

import java.util.List;
import javafx.scene.Node;

/** The parts of the window that F6 goes round. */
final class Regions {

    private final List<Node> all;
    private final Node usual;

    /**
     * @param usual where the walk begins when the keyboard is in none of them
     * @param all in the order of the walk
     */
    Regions(Node usual, List<Node> all) {
        this.usual = usual;
        this.all = List.copyOf(all);
    }

    /** Gives the keyboard to the part so many further on; parts that are folded away are passed over. */
    void walk(int step) {
        List<Node> open = all.stream().filter(Regions::isOpen).toList();
        Node place = usual.getScene().getFocusOwner();
        while (place != null && !open.contains(place)) {
            place = place.getParent();
        }
        int here = open.indexOf(place == null ? usual : place);
        open.get(Math.floorMod(here + step, open.size())).requestFocus();
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
