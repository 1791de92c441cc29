package nl.oprecht.ui.templates;

import java.util.List;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import nl.oprecht.domain.template.FoundTemplates;
import nl.oprecht.domain.template.FoundTemplates.Hit;
import nl.oprecht.domain.template.TemplateLibrary;
import nl.oprecht.domain.template.TemplateQuery;
import nl.oprecht.ui.task.Background;

/** Searches the library while the agent types: off the UI thread, the newest question wins. UI thread only. */
final class TemplateSearch {

    private final TemplateLibrary library;
    private final Supplier<TemplateQuery> about;
    private final Background background;
    private final PauseTransition pause = new PauseTransition(Duration.millis(40));
    private final ReadOnlyObjectWrapper<Found> found =
            new ReadOnlyObjectWrapper<>(new Found(State.SEARCHING, FoundTemplates.NONE, ""));
    private String query = "";
    private List<String> only = List.of();
    private long newest;
    private long answered;

    /**
     * @param about what the draft and the customer ask for now: a query without words
     */
    TemplateSearch(TemplateLibrary library, Supplier<TemplateQuery> about, Background background) {
        this.library = library;
        this.about = about;
        this.background = background;
        pause.setOnFinished(event -> search());
    }

    /** How a search stands. */
    enum State {
        SEARCHING,
        FOUND,
        FAILED
    }

    /**
     * A state with what to show in it.
     *
     * @param problem what the user can do about a failure, in a sentence; empty when there is nothing to do
     */
    record Found(State state, FoundTemplates templates, String problem) {

        /** What is found, best first. */
        List<Hit> hits() {
            return templates.hits();
        }
    }

    /** What is found. */
    ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** The words to make stand out in what is found. */
    List<String> words() {
        return found.get().templates().words();
    }

    /** Searches for these words, after a short pause. */
    void query(String words) {
        query = words.strip();
        pause.playFromStart();
    }

    /** Searches anew for templates that make one of these moves, the first ones before others; none for whatever the draft lacks. */
    void wantMoves(List<String> moves) {
        only = List.copyOf(moves);
        search();
    }

    /** Whether only templates that make certain moves are looked for. */
    boolean narrowed() {
        return !only.isEmpty();
    }

    /** Searches now. */
    void search() {
        pause.stop();
        long question = ++newest;
        TemplateQuery asked = asked();
        background.run(
                () -> library.search(asked),
                templates -> answer(question, new Found(State.FOUND, templates, "")),
                problem -> answer(question, new Found(State.FAILED, FoundTemplates.NONE, problem)));
    }

    /** Whether what is found answers what was typed last. */
    boolean settled() {
        return pause.getStatus() != PauseTransition.Status.RUNNING && answered == newest;
    }

    private TemplateQuery asked() {
        TemplateQuery here = about.get();
        List<String> wanted = only.isEmpty() ? here.wanted() : only;
        return new TemplateQuery(query, only, wanted, here.situation(), here.limit());
    }

    private void answer(long question, Found answer) {
        if (question == newest) {
            answered = question;
            found.set(answer);
        }
    }
}
