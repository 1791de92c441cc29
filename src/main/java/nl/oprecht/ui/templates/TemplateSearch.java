package nl.oprecht.ui.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.template.FoundTemplates;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.template.TemplateLibrary;
import nl.oprecht.domain.template.TemplateQuery;
import nl.oprecht.ui.model.ReplyModel;

/**
 * Searches the library while the agent types: off the UI thread, the newest question wins. What the
 * draft lacks comes first, and among equals what suits the chosen situation. UI thread only.
 */
final class TemplateSearch {

    private final TemplateLibrary library;
    private final ReplyModel model;
    private final Executor worker;
    private final Executor uiThread;
    private final PauseTransition pause = new PauseTransition(Duration.millis(100));
    private final ReadOnlyObjectWrapper<Found> found =
            new ReadOnlyObjectWrapper<>(new Found(State.SEARCHING, List.of(), ""));
    private String query = "";
    private String move = "";
    private long newest;

    /**
     * @param worker runs the searches
     * @param uiThread runs what touches this object
     */
    TemplateSearch(TemplateLibrary library, ReplyModel model, Executor worker, Executor uiThread) {
        this.library = library;
        this.model = model;
        this.worker = worker;
        this.uiThread = uiThread;
        pause.setOnFinished(event -> search());
    }

    /** How a search stands. */
    enum State {
        SEARCHING,
        FOUND,
        FAILED
    }

    /**
     * A state with the templates to show in it, best first.
     *
     * @param problem what the user can do about a failure, in a sentence; empty when there is nothing to do
     */
    record Found(State state, List<Template> templates, String problem) {}

    /** What is found. */
    ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Searches for these words, after a short pause. */
    void query(String words) {
        query = words.strip();
        pause.playFromStart();
    }

    /** Searches anew for templates that make this move; empty for whatever the draft lacks. */
    void wantMove(String id) {
        move = id;
        search();
    }

    /** The move that was asked for, empty for none. */
    String wantedMove() {
        return move;
    }

    /** Searches now. */
    void search() {
        pause.stop();
        long question = ++newest;
        List<String> wanted = move.isEmpty() ? model.report().missing() : List.of(move);
        String words = query;
        String onlyMove = move;
        worker.execute(() -> {
            try {
                List<String> only = onlyMove.isEmpty() ? List.of() : List.of(onlyMove);
                TemplateQuery asked = new TemplateQuery(words, only, wanted, "", TemplateQuery.USUAL_LIMIT);
                List<Template> templates = library.search(asked).hits().stream()
                        .map(FoundTemplates.Hit::template)
                        .toList();
                uiThread.execute(() -> answer(question, new Found(State.FOUND, templates, "")));
            } catch (RuntimeException failure) {
                uiThread.execute(() -> answer(question, new Found(State.FAILED, List.of(), sentence(failure))));
                throw failure;
            }
        });
    }

    private static String sentence(RuntimeException failure) {
        return failure instanceof UserFacingException problem
                ? problem.problem().sentence()
                : "";
    }

    private void answer(long question, Found answer) {
        if (question == newest) {
            found.set(new Found(answer.state(), situationFirst(answer.templates()), answer.problem()));
        }
    }

    private List<Template> situationFirst(List<Template> templates) {
        String situation = model.requestProperty().get().situation();
        List<Template> suited = new ArrayList<>();
        List<Template> others = new ArrayList<>();
        for (Template template : templates) {
            boolean suits = situation.isEmpty()
                    || template.labels().situations().isEmpty()
                    || template.labels().situations().contains(situation);
            (suits ? suited : others).add(template);
        }
        suited.addAll(others);
        return suited;
    }
}
