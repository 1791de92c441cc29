package nl.oprecht.ui.drafts;

import javafx.animation.Animation.Status;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import nl.oprecht.domain.draft.DraftKeeping;
import nl.oprecht.domain.draft.SavedDraft;
import nl.oprecht.ui.task.Background;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what lies on the desk while one writes: after each short pause, and every few seconds without one. A desk
 * without words leaves what was last kept as it is and puts it away. UI thread only.
 */
final class DraftSaver {

    /** A pause that is worth a save: with the writing itself it stays well within a second. */
    private static final Duration PAUSE = Duration.millis(400);
    /** How much of steady typing a crash may cost at most. */
    private static final Duration LONGEST = Duration.seconds(3);
    /** How soon what could not be kept is tried again. */
    private static final Duration AGAIN = Duration.seconds(10);

    private final OnDesk desk;
    private final DraftKeeping keeping;
    private final Background background;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final PauseTransition longest = new PauseTransition(LONGEST);
    private final PauseTransition again = new PauseTransition(AGAIN);
    private final ReadOnlyObjectWrapper<Failure> failure = new ReadOnlyObjectWrapper<>(Failure.NONE);
    /** What was given to be kept last; null before the first. */
    private @Nullable SavedDraft kept;
    /** What was laid there to be tried: not kept as long as its words stay the same; null for nothing. */
    private @Nullable SavedDraft sample;
    /** Whether the desk has been without words since. */
    private boolean emptied;

    private boolean closed;

    /**
     * Why drafts are not kept now.
     *
     * @param failing whether they are not
     * @param problem what the user can do about it, in a sentence; empty when there is nothing to do
     */
    record Failure(boolean failing, String problem) {

        static final Failure NONE = new Failure(false, "");
    }

    DraftSaver(OnDesk desk, DraftKeeping keeping, Background background) {
        this.desk = desk;
        this.keeping = keeping;
        this.background = background;
        pause.setOnFinished(event -> save());
        longest.setOnFinished(event -> save());
        again.setOnFinished(event -> save());
    }

    /** Whether drafts can be kept. */
    ReadOnlyObjectProperty<Failure> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Hears that something on the desk is not what it was. */
    void touched() {
        if (closed || failure.get().failing()) {
            return;
        }
        pause.playFromStart();
        if (longest.getStatus() != Status.RUNNING) {
            longest.playFromStart();
        }
    }

    /** Hears that another draft was laid on the desk; {@code null} when the desk was cleared. */
    void laid(@Nullable SavedDraft draft) {
        kept = draft;
        emptied = false;
        sample = null;
    }

    /** Hears that this was laid there to be tried: it becomes a draft once its words are changed; null as for a cleared desk. */
    void laidToTry(@Nullable SavedDraft shown) {
        laid(null);
        sample = shown;
    }

    /** What was laid there to be tried; null for nothing, or when its words have been changed. */
    @Nullable
    SavedDraft sample() {
        return sample != null && sameWords(sample, desk.state()) ? sample : null;
    }

    /** Keeps what lies there now, and nothing from then on. */
    void close() {
        save();
        closed = true;
    }

    /** Keeps what lies there now; done once the background has come to it. */
    void save() {
        pause.stop();
        longest.stop();
        again.stop();
        SavedDraft now = desk.state();
        SavedDraft before = kept;
        if (now.isBlank()) {
            if (before != null && !emptied) {
                emptied = true;
                putAway(before.id());
            }
            return;
        }
        if (sample() != null) {
            return;
        }
        sample = null;
        if (emptied && before != null && !sameWords(before, now)) {
            // who clears the desk and writes on begins another reply; the earlier one stays to be found
            desk.renew();
            now = desk.state();
        }
        if (emptied || !now.equals(before)) {
            emptied = false;
            kept = now;
            keep(now);
        }
    }

    /** Takes the draft from the desk in the store; it is kept. */
    void putAway(String id) {
        background.run(
                () -> {
                    keeping.putAway(id);
                    return id;
                },
                done -> {},
                problem -> {});
    }

    private void keep(SavedDraft state) {
        background.run(
                () -> keeping.save(state),
                done -> {
                    failure.set(Failure.NONE);
                    if (!done && !closed && desk.id().equals(state.id())) {
                        // another window has it by now: from here on these are two drafts
                        desk.renew();
                        save();
                    }
                },
                problem -> {
                    kept = null;
                    if (closed) {
                        return;
                    }
                    failure.set(new Failure(true, problem));
                    again.playFromStart();
                });
    }

    private static boolean sameWords(SavedDraft one, SavedDraft other) {
        return one.customer().equals(other.customer()) && one.reply().equals(other.reply());
    }
}
