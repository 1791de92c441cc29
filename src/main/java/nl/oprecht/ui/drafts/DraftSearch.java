package nl.oprecht.ui.drafts;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import nl.oprecht.domain.draft.DraftKeeping;
import nl.oprecht.domain.draft.SavedDraft;
import nl.oprecht.domain.template.Highlight;
import nl.oprecht.ui.task.Background;

/** Searches the drafts while one types: off the UI thread, the newest question wins. UI thread only. */
final class DraftSearch {

    /** More than anybody reads; words lead further back. */
    private static final int MOST = 100;

    private final DraftKeeping keeping;
    private final Background background;
    private final Consumer<Found> onFound;
    private final Consumer<String> onFailure;
    private final PauseTransition pause = new PauseTransition(Duration.millis(40));
    private String query = "";
    private long newest;

    /**
     * What was found.
     *
     * @param drafts the one changed last first
     * @param more whether there are more than these
     * @param words to make stand out in them
     */
    record Found(List<SavedDraft> drafts, boolean more, List<String> words) {}

    /**
     * @param onFailure is told in a sentence what the user can do; empty when there is nothing to do
     */
    DraftSearch(DraftKeeping keeping, Background background, Consumer<Found> onFound, Consumer<String> onFailure) {
        this.keeping = keeping;
        this.background = background;
        this.onFound = onFound;
        this.onFailure = onFailure;
        pause.setOnFinished(event -> search());
    }

    /** Searches for these words, after a short pause. */
    void query(String words) {
        query = words.strip();
        pause.playFromStart();
    }

    /** Whether what was typed last is still to be looked for. */
    boolean isWaiting() {
        return pause.getStatus() == PauseTransition.Status.RUNNING;
    }

    /** Searches now. */
    void search() {
        pause.stop();
        long question = ++newest;
        String words = query;
        background.run(
                () -> keeping.search(words, MOST + 1),
                drafts -> {
                    if (question == newest) {
                        onFound.accept(
                                new Found(drafts.stream().limit(MOST).toList(), drafts.size() > MOST, folded(words)));
                    }
                },
                problem -> {
                    if (question == newest) {
                        onFailure.accept(problem);
                    }
                });
    }

    private static List<String> folded(String words) {
        return Arrays.stream(Highlight.fold(words).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
