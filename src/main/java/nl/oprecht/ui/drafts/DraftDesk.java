package nl.oprecht.ui.drafts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.animation.PauseTransition;
import nl.oprecht.domain.draft.SavedDraft;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.editor.WritingArea;
import nl.oprecht.ui.model.Preferences;
import nl.oprecht.ui.model.ReplyModel;
import nl.oprecht.ui.style.Curtain;
import nl.oprecht.ui.task.Background;

/** All that the window does with drafts: keeps the one on the desk, shows it again, begins another, finds earlier ones. */
public final class DraftDesk {

    /** Three words and a full stop, or the like: more than a greeting. */
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}+\\s+\\S+\\s+\\S*[\\p{L}\\d][.!?…]");
    /** How long nobody writes before a reply counts as at rest. */
    private static final javafx.util.Duration REST = javafx.util.Duration.seconds(2);

    private final DraftParts parts;
    private final ReplyModel model;
    private final WritingArea draft;
    private final Curtain curtain;
    private final Preferences preferences;
    private final Background background;
    private final Texts texts;
    private final Consumer<String> tell;
    private final OnDesk desk;
    private final DraftSaver saver;
    private final DraftList list;
    private final List<Runnable> laid = new ArrayList<>();
    private final PauseTransition rest = new PauseTransition(REST);
    private boolean resting;
    /** Whether who closes the window was told that the draft cannot be kept. */
    private boolean warned;

    /**
     * @param curtain shows what lies over the window
     * @param tell shows a sentence to the agent
     */
    public DraftDesk(
            DraftParts parts,
            ReplyModel model,
            WritingArea customer,
            WritingArea draft,
            Curtain curtain,
            Preferences preferences,
            Background background,
            Vocabulary vocabulary,
            Texts texts,
            Consumer<String> tell) {
        this.parts = parts;
        this.model = model;
        this.draft = draft;
        this.curtain = curtain;
        this.preferences = preferences;
        this.background = background;
        this.texts = texts;
        this.tell = tell;
        desk = new OnDesk(model, customer, draft, parts.clock());
        saver = new DraftSaver(desk, parts.keeping(), background);
        list = new DraftList(
                parts.keeping(),
                background,
                vocabulary,
                texts,
                new Dating(parts.clock(), texts),
                desk::id,
                chosen -> openListed(chosen.id()));
        rest.setOnFinished(event -> {
            resting = true;
            lookAtFirst();
        });
        model.requestProperty().addListener((request, old, now) -> touched());
        model.reportProperty().addListener((report, old, now) -> lookAtFirst());
        draft.caretProperty().addListener((caret, old, now) -> saver.touched());
        draft.onScroll(saver::touched);
        saver.failureProperty().addListener((failure, old, now) -> told(old, now));
    }

    /**
     * Removes what was kept long enough, and shows the draft that lay on the desk when its window closed or crashed.
     * What one has begun to write meanwhile stays.
     *
     * @param then runs afterwards, also when nothing could be read
     */
    public void resume(Runnable then) {
        int days = preferences.get().draftDays();
        Instant oldest = parts.clock().instant().minus(Duration.ofDays(days));
        background.run(
                () -> {
                    if (days > 0) {
                        parts.keeping().removeUnchangedSince(oldest);
                    }
                    return parts.keeping().takeLast();
                },
                left -> {
                    left.ifPresent(this::resumed);
                    then.run();
                },
                problem -> {
                    tell.accept(problem.isEmpty() ? texts.get("drafts.failed") : problem);
                    then.run();
                });
    }

    /** Calls back when another draft was laid on the desk, or the desk was cleared. */
    public void onLaid(Runnable listener) {
        laid.add(listener);
    }

    /** Goes on with what lies on another desk, which keeps nothing from then on. */
    public void takeOver(DraftDesk other) {
        SavedDraft left = other.state();
        other.close();
        desk.lay(left);
        saver.laidToTry(other.saver.sample());
        laid.forEach(Runnable::run);
    }

    /** Lays something on an empty desk to be tried; who changes it makes it a draft, who does not never sees it again. */
    public void offer(String customer, String reply) {
        SavedDraft sample = desk.fresh(customer, reply, "", preferences.get().house());
        desk.lay(sample);
        saver.laidToTry(sample);
        laid.forEach(Runnable::run);
    }

    /** Begins another reply; the one on the desk is kept. */
    public void begin() {
        boolean kept = !desk.state().isBlank() && saver.sample() == null;
        open("", "", "");
        tell.accept(texts.get(kept ? "drafts.begun" : "drafts.begun.blank"));
    }

    /**
     * Lays another draft on the desk; the one that lay there is kept.
     *
     * @param file path of the text file that it belongs to; empty for none
     */
    public void open(String customer, String reply, String file) {
        saver.save();
        saver.putAway(desk.id());
        desk.lay(desk.fresh(customer, reply, file, preferences.get().house()));
        saver.laid(null);
        saver.touched();
        laid.forEach(Runnable::run);
        draft.requestFocus();
    }

    /** The path of the text file that the draft on the desk belongs to; empty for none. */
    public String file() {
        return desk.file();
    }

    /** Has the draft on the desk belong to this text file. */
    public void file(String path) {
        desk.file(path);
        saver.touched();
    }

    /** Lays an earlier draft on the desk, in place of the one that is there; says so when it cannot be. */
    public void open(String id) {
        if (!id.equals(desk.id())) {
            open(id, tell);
        }
    }

    /** Shows earlier drafts. */
    public void list() {
        if (!curtain.isShowing()) {
            saver.save();
            list.begin(preferences.get().draftDays());
            curtain.show(list, this::leaveList);
        }
    }

    /** Keeps what lies on the desk, and nothing from then on; done once the background has come to it. */
    public void close() {
        rest.stop();
        saver.close();
    }

    /** Whether closing the window loses nothing; says so when it does, and lets it close the next time. */
    public boolean mayClose() {
        boolean loses = saver.failureProperty().get().failing() && !desk.state().isBlank();
        if (loses && !warned) {
            warned = true;
            tell.accept(texts.get("drafts.closing"));
            return false;
        }
        return true;
    }

    /** What lies on the desk. */
    public SavedDraft state() {
        return desk.state();
    }

    /** The id of what lies on the desk. Any thread. */
    public String id() {
        return desk.id();
    }

    /** The reply as it was first checked at rest; empty until then. */
    public String first() {
        return desk.first();
    }

    private void touched() {
        resting = false;
        warned = false;
        rest.playFromStart();
        saver.touched();
    }

    private void lookAtFirst() {
        String reply = draft.text();
        if (desk.first().isEmpty()
                && resting
                && model.settled()
                && SENTENCE.matcher(reply).find()) {
            desk.first(reply);
            saver.touched();
        }
    }

    private void resumed(SavedDraft left) {
        if (desk.isUntouched()) {
            lay(left);
        } else {
            saver.putAway(left.id());
            tell.accept(texts.get("drafts.waiting"));
        }
    }

    private void openListed(String id) {
        open(id, list::say);
    }

    private void open(String id, Consumer<String> say) {
        saver.save();
        background.run(
                () -> {
                    Optional<SavedDraft> taken = parts.keeping().take(id);
                    boolean gone = taken.isEmpty() && parts.keeping().find(id).isEmpty();
                    return new Opening(taken, gone ? "drafts.gone" : "drafts.elsewhere");
                },
                opening -> opened(opening, say),
                problem -> say.accept(problem.isEmpty() ? texts.get("drafts.failed") : problem));
    }

    /**
     * A draft to be laid on the desk.
     *
     * @param refusal the key of what to say where there is none
     */
    private record Opening(Optional<SavedDraft> taken, String refusal) {}

    private void opened(Opening opening, Consumer<String> say) {
        Optional<SavedDraft> taken = opening.taken();
        if (taken.isEmpty()) {
            say.accept(texts.get(opening.refusal()));
            return;
        }
        saver.save();
        saver.putAway(desk.id());
        lay(taken.get());
        leaveList();
    }

    private void lay(SavedDraft wanted) {
        desk.lay(wanted);
        saver.laid(wanted);
        laid.forEach(Runnable::run);
    }

    private void leaveList() {
        curtain.hide();
        draft.requestFocus();
    }

    private void told(DraftSaver.Failure old, DraftSaver.Failure now) {
        if (now.failing() && !old.failing()) {
            tell.accept(now.problem().isEmpty() ? texts.get("drafts.unkept") : now.problem());
        } else if (old.failing() && !now.failing()) {
            tell.accept(texts.get("drafts.kept-again"));
        }
    }
}
