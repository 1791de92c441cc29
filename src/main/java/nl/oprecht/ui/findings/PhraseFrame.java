package nl.oprecht.ui.findings;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * Holds a card beside its phrase: below it, above it where that has no room, beside it where neither has. It never
 * covers a line of the phrase, scrolls what does not fit, and leaves the keyboard where it is.
 */
final class PhraseFrame extends ScrollPane {

    /** With the explanation open it is wider, so that it stays low. */
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private static final double GAP = 6;
    private static final double MARGIN = 8;
    /** Less than this says too little to be worth showing. */
    private static final double LEAST = 160;

    private final FindingCard card;

    PhraseFrame(FindingCard card) {
        super(card);
        this.card = card;
        getStyleClass().addAll("popover", "quiet-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        // the overlay would give it the size that it likes best
        setManaged(false);
    }

    /** Clicking into it would otherwise take the keyboard from the text. */
    @Override
    public void requestFocus() {
        // the keyboard stays with the text
    }

    /** Shows what is a page further on, or back. */
    void page(int step) {
        double hidden = card.getHeight() - getViewportBounds().getHeight();
        if (hidden > 0) {
            setVvalue(getVvalue() + step * getViewportBounds().getHeight() / hidden);
        }
    }

    /**
     * Takes its place.
     *
     * @param phrase all lines of the phrase, in the coordinates of the overlay
     * @param text the pane of the text, in the same coordinates
     */
    void place(Bounds phrase, Bounds text, Region overlay) {
        pseudoClassStateChanged(OPEN, card.more().isOpen());
        applyCss();
        double width = Math.min(prefWidth(-1), overlay.getWidth() - 2 * MARGIN);
        double edges = snappedLeftInset() + snappedRightInset();
        double height = Math.ceil(card.prefHeight(width - edges)) + snappedTopInset() + snappedBottomInset();
        double below = overlay.getHeight() - MARGIN - phrase.getMaxY() - GAP;
        double above = phrase.getMinY() - GAP - MARGIN;
        double x = Math.max(MARGIN, Math.min(phrase.getMinX(), text.getMaxX() - width - MARGIN));
        if (height <= below || (below >= above && below >= LEAST)) {
            put(x, phrase.getMaxY() + GAP, width, Math.min(height, below));
        } else if (above >= LEAST) {
            double room = Math.min(height, above);
            put(x, phrase.getMinY() - GAP - room, width, room);
        } else {
            double room = Math.min(height, overlay.getHeight() - 2 * MARGIN);
            double outermost = overlay.getWidth() - MARGIN - width;
            boolean right = phrase.getMaxX() + GAP <= outermost;
            put(
                    right
                            ? Math.max(phrase.getMaxX() + GAP, Math.min(text.getMaxX() + MARGIN, outermost))
                            : Math.max(MARGIN, phrase.getMinX() - GAP - width),
                    Math.max(MARGIN, Math.min(phrase.getMinY(), overlay.getHeight() - MARGIN - room)),
                    width,
                    room);
        }
    }

    private void put(double x, double y, double width, double height) {
        resizeRelocate(Math.round(x), Math.round(y), width, Math.floor(height));
        layout();
    }
}
