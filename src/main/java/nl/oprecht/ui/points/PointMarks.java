package nl.oprecht.ui.points;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import nl.oprecht.domain.point.CustomerPoint;
import nl.oprecht.ui.editor.Mark;
import nl.oprecht.ui.editor.WritingArea;
import nl.oprecht.ui.model.ReplyModel;

/** The points in the customer's message itself: marked, with a word of explanation under them, and to be clicked. */
public final class PointMarks {

    private static final double GAP = 4;
    private static final double MARGIN = 8;

    private final ReplyModel model;
    private final WritingArea customer;
    private final Answers answers;
    private final Pane overlay;
    private final Label hint = new Label();
    private final PauseTransition leaving = new PauseTransition(Duration.millis(150));
    private List<CustomerPoint> shown = List.of();

    /**
     * @param overlay lies over the whole window and lets the pointer through
     */
    public PointMarks(ReplyModel model, WritingArea customer, Answers answers, Pane overlay) {
        this.model = model;
        this.customer = customer;
        this.answers = answers;
        this.overlay = overlay;
        hint.getStyleClass().add("point-hint");
        hint.setWrapText(true);
        hint.setMouseTransparent(true);
        hint.setManaged(false);
        leaving.setOnFinished(event -> hide());
        model.reportProperty().addListener((report, old, now) -> mark());
        customer.onHover(offset -> answers.at(offset).ifPresent(this::explain));
        customer.onHoverEnd(leaving::playFromStart);
        customer.onScroll(this::hide);
        customer.onClick(offset -> answers.at(offset).ifPresent(point -> {
            hide();
            answers.visit(point);
        }));
        customer.addEventFilter(KeyEvent.KEY_PRESSED, event -> hide());
    }

    /** Goes to the next point in the message, or with -1 to the one before, and says how it stands. */
    public void walk(int step) {
        answers.walk(step).ifPresent(this::explain);
    }

    /** Goes on from the point at the caret of the message; when none is there, to the next one. */
    public void visit() {
        hide();
        answers.visitAtCaret();
    }

    /** Puts the explanation away. */
    public void hide() {
        leaving.stop();
        overlay.getChildren().remove(hint);
    }

    private void mark() {
        List<CustomerPoint> points = model.report().points();
        if (points.equals(shown)) {
            return;
        }
        shown = points;
        hide();
        List<Mark> marks = new ArrayList<>();
        for (CustomerPoint point : points) {
            if (point.span().end() <= customer.text().length()) {
                marks.add(new Mark(point.span(), point.answered() ? "point-answered" : "point-open"));
            }
        }
        customer.mark(marks);
    }

    private void explain(CustomerPoint point) {
        hide();
        customer.boundsOf(point.span()).ifPresent(words -> {
            hint.setText(answers.hint(point));
            overlay.getChildren().add(hint);
            place(overlay.sceneToLocal(words));
        });
    }

    private void place(Bounds words) {
        hint.applyCss();
        double width = Math.min(hint.prefWidth(-1), Math.min(hint.maxWidth(-1), overlay.getWidth() - 2 * MARGIN));
        double height = hint.prefHeight(width);
        double below = words.getMaxY() + GAP;
        boolean fits = below + height + MARGIN <= overlay.getHeight();
        double x = Math.max(MARGIN, Math.min(words.getMinX(), overlay.getWidth() - width - MARGIN));
        hint.resizeRelocate(Math.round(x), Math.round(fits ? below : words.getMinY() - GAP - height), width, height);
    }
}
