package nl.oprecht.ui.findings.ignored;

import java.util.ArrayDeque;
import java.util.Deque;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.domain.tone.Silence;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.model.Preferences;
import nl.oprecht.ui.model.ReplyModel;
import nl.oprecht.ui.model.Teller;

/** Leaves findings out and hears them again; each change can be taken back, the newest first. UI thread only. */
public final class Ignoring {

    private final ReplyModel model;
    private final Preferences preferences;
    private final Texts texts;
    private final Teller tell;
    private final Deque<Change> done = new ArrayDeque<>();

    /**
     * @param tell confirms what was left out, with a way back
     */
    public Ignoring(ReplyModel model, Preferences preferences, Texts texts, Teller tell) {
        this.model = model;
        this.preferences = preferences;
        this.texts = texts;
        this.tell = tell;
    }

    /** Leaves this finding out, and others as far as this way goes. */
    public void ignore(Finding finding, Way way) {
        Change change = new Change(way.everywhere(), way.silence(finding), true, model.draft());
        if (carryOut(change)) {
            tell.offer(texts.get("ignore.said." + way.id(), Quote.of(finding)), this::undo);
        }
    }

    /** Adds a word to the dictionary; false when it is there already. */
    public boolean learn(String word) {
        return carryOut(new Change(true, Silence.NONE.withWord(word), true, model.draft()));
    }

    /** Hears again what was chosen for this draft or for all. */
    void heed(Silence what, boolean everywhere) {
        carryOut(new Change(everywhere, what, false, model.draft()));
    }

    /** Hears again what a line of the list tells of, and says so. */
    void takeBack(IgnoredRow line) {
        heed(line.what(), line.everywhere());
        tell.offer(texts.get(line.isWord() ? "ignored.forgotten" : "ignored.heeded", line.title()), this::undo);
    }

    /** Takes back the newest change; false when there is none left. */
    public boolean undo() {
        Change last = done.poll();
        if (last == null) {
            return false;
        }
        put(last.back());
        return true;
    }

    /** Takes back the newest change unless the text has been edited since; false when there is none. */
    public boolean undoUnlessEdited() {
        Change last = done.peek();
        return last != null && last.draft().equals(model.draft()) && undo();
    }

    private boolean carryOut(Change wanted) {
        Silence before = of(wanted.everywhere());
        Silence fresh = wanted.ignored() ? wanted.what().without(before) : wanted.what();
        Change change = new Change(wanted.everywhere(), fresh, wanted.ignored(), wanted.draft());
        if (fresh.isEmpty()) {
            return false;
        }
        put(change);
        done.push(change);
        return true;
    }

    private void put(Change change) {
        if (change.everywhere()) {
            preferences.change(settings -> settings.withSilence(change.applied(settings.silence())));
        } else {
            model.silenceHere(change.applied(model.silenceHere()));
        }
    }

    private Silence of(boolean everywhere) {
        return everywhere ? preferences.get().silence() : model.silenceHere();
    }

    /**
     * What was chosen.
     *
     * @param what exactly what it added or took away
     * @param ignored whether it added
     * @param draft the text of that moment
     */
    private record Change(boolean everywhere, Silence what, boolean ignored, String draft) {

        Change back() {
            return new Change(everywhere, what, !ignored, draft);
        }

        Silence applied(Silence before) {
            return ignored ? before.and(what) : before.without(what);
        }
    }
}
