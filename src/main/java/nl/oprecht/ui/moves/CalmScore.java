package nl.oprecht.ui.moves;

import javafx.animation.Animation.Status;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import nl.oprecht.domain.report.Report;
import nl.oprecht.ui.model.ReplyModel;

/**
 * The report to show a score of. It changes only once the text has rested for a moment, and not while a word is being
 * typed: a word that is left unfinished counts as typed after a longer rest. UI thread only.
 */
public final class CalmScore {

    /** Shown while there is no text to judge. */
    static final Report NONE = Report.empty(-1);

    private static final Duration REST = Duration.millis(600);
    private static final Duration WORD_LEFT = Duration.millis(2500);
    private static final Duration ANOTHER_LOOK = Duration.millis(200);

    private final ReplyModel model;
    private final ReadOnlyObjectWrapper<Report> report = new ReadOnlyObjectWrapper<>(NONE);
    private final PauseTransition rest = new PauseTransition(REST);
    private final PauseTransition wordLeft = new PauseTransition(WORD_LEFT);
    private final PauseTransition anotherLook = new PauseTransition(ANOTHER_LOOK);

    /** Follows this model. */
    public CalmScore(ReplyModel model) {
        this.model = model;
        rest.setOnFinished(event -> show());
        anotherLook.setOnFinished(event -> show());
        model.requestProperty().addListener((request, old, now) -> {
            anotherLook.stop();
            rest.playFromStart();
            wordLeft.playFromStart();
        });
        model.reportProperty().addListener((property, old, now) -> show());
        show();
    }

    /** The report that the score on show comes from; without moves or points while there is no text. */
    public ReadOnlyObjectProperty<Report> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /** Whether there is a score. */
    public boolean isKnown() {
        return report.get() != NONE;
    }

    private void show() {
        if (rest.getStatus() == Status.RUNNING) {
            return;
        }
        if (model.draft().isBlank()) {
            report.set(NONE);
        } else if (model.amidWord() && wordLeft.getStatus() == Status.RUNNING) {
            anotherLook.playFromStart();
        } else if (model.settled()) {
            report.set(model.report());
        }
    }
}
