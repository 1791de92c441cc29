package nl.oprecht.ui.findings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import nl.oprecht.ui.style.SameNodes;
import org.jspecify.annotations.Nullable;

/**
 * Cards under headings of the places that they are about. What stays in the list stays the same node, so that scrolling
 * and focus survive; a list of one place has no heading.
 */
final class CardList extends ScrollPane {

    private final VBox content = new Content();
    private final List<Label> headings = new ArrayList<>();
    private List<FindingCard> cards = List.of();

    /**
     * Cards about one place.
     *
     * @param title names the place
     */
    record Group(String title, List<FindingCard> cards) {}

    CardList(String name) {
        content.getStyleClass().add("cards");
        content.setAccessibleRole(AccessibleRole.LIST_VIEW);
        content.setAccessibleText(name);
        setContent(content);
        setFitToWidth(true);
        // it takes the room that there is: what it would like best is in the height of all its cards
        setPrefHeight(0);
        setFocusTraversable(false);
        getStyleClass().add("quiet-scroll");
    }

    /** Shows these in this order. */
    void show(List<Group> groups) {
        boolean headed = groups.size() > 1;
        List<Node> wanted = new ArrayList<>();
        List<FindingCard> inOrder = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            if (headed) {
                wanted.add(heading(i, group.title()));
            }
            for (FindingCard card : group.cards()) {
                card.standsAt(headed ? group.title() : "", inOrder.size());
                inOrder.add(card);
                wanted.add(card);
            }
        }
        cards = List.copyOf(inOrder);
        SameNodes.show(content.getChildren(), wanted);
    }

    /** The cards, in order. */
    List<FindingCard> cards() {
        return cards;
    }

    /** Which card the keyboard is in; -1 for none. */
    int focused() {
        for (int i = 0; i < cards.size(); i++) {
            if (cards.get(i).isFocusWithin()) {
                return i;
            }
        }
        return -1;
    }

    /** Gives the keyboard to the card at this place, or to the nearest; false when there is none. */
    boolean focus(int place) {
        if (cards.isEmpty()) {
            return false;
        }
        cards.get(Math.max(0, Math.min(place, cards.size() - 1))).requestFocus();
        return true;
    }

    /** Scrolls no further than it takes to see the whole card, or its top, with the heading right above it. */
    void reveal(FindingCard card) {
        applyCss();
        layout();
        double hidden = content.getHeight() - getViewportBounds().getHeight();
        int index = content.getChildren().indexOf(card);
        if (hidden <= 0 || index < 0) {
            return;
        }
        Node first = index > 0 && headings.contains(content.getChildren().get(index - 1))
                ? content.getChildren().get(index - 1)
                : card;
        double top = getVvalue() * hidden;
        double bottom = top + getViewportBounds().getHeight();
        double wantedTop = first.getBoundsInParent().getMinY();
        double wantedBottom = card.getBoundsInParent().getMaxY();
        if (wantedTop < top || wantedBottom - wantedTop > bottom - top) {
            setVvalue(wantedTop / hidden);
        } else if (wantedBottom > bottom) {
            setVvalue((wantedBottom - bottom + top) / hidden);
        }
    }

    private Label heading(int place, String title) {
        while (headings.size() <= place) {
            Label heading = new Label();
            heading.getStyleClass().add("finding-group");
            heading.setMaxWidth(Double.MAX_VALUE);
            headings.add(heading);
        }
        headings.get(place).setText(title);
        return headings.get(place);
    }

    /** A list to a screen reader: how many cards, each one, and the one in hand. */
    private final class Content extends VBox {

        Content() {
            super(8);
        }

        @Override
        public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return switch (attribute) {
                case ITEM_COUNT -> cards.size();
                case ITEM_AT_INDEX -> cardAt((Integer) parameters[0]);
                case FOCUS_ITEM -> cardAt(focused());
                default -> super.queryAccessibleAttribute(attribute, parameters);
            };
        }

        private @Nullable FindingCard cardAt(int index) {
            return index >= 0 && index < cards.size() ? cards.get(index) : null;
        }
    }
}
