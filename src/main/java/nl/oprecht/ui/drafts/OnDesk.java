package nl.oprecht.ui.drafts;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.oprecht.domain.draft.SavedDraft;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.tone.Silence;
import nl.oprecht.ui.editor.WritingArea;
import nl.oprecht.ui.model.ReplyModel;

/** What lies on the desk, seen as a draft. UI thread only. */
final class OnDesk {

    private final ReplyModel model;
    private final WritingArea customer;
    private final WritingArea draft;
    private final Clock clock;
    /** As it was looked at last; what changes are measured by. */
    private volatile SavedDraft last;

    OnDesk(ReplyModel model, WritingArea customer, WritingArea draft, Clock clock) {
        this.model = model;
        this.customer = customer;
        this.draft = draft;
        this.clock = clock;
        this.last = fresh("", "", "", model.requestProperty().get().house());
    }

    /** All of it as it is now; dated now when it is not what it was when this was asked last. */
    SavedDraft state() {
        CheckRequest chosen = model.requestProperty().get();
        SavedDraft same = state(last.changed(), chosen);
        last = isAnother(same) ? state(now(), chosen) : same;
        return last;
    }

    /** Its id. Any thread. */
    String id() {
        return last.id();
    }

    /** The reply as it was first checked at rest; empty until then. */
    String first() {
        return last.first();
    }

    /** Tells what the reply was when it was first checked at rest. */
    void first(String reply) {
        last = with(last, last.id(), last.begun(), reply, last.file());
    }

    /** The path of its text file; empty for none. */
    String file() {
        return last.file();
    }

    /** Ties it to a text file. */
    void file(String path) {
        last = with(last, last.id(), last.begun(), last.first(), path);
    }

    /** Whether nobody began anything. */
    boolean isUntouched() {
        CheckRequest chosen = model.requestProperty().get();
        return customer.text().isEmpty()
                && draft.text().isEmpty()
                && chosen.situation().isEmpty()
                && chosen.replyCase().isEmpty();
    }

    /** Makes another draft of what lies there. */
    void renew() {
        last = with(last, UUID.randomUUID().toString(), now(), "", last.file());
    }

    /** Lays this one on the desk; undo goes no further back. */
    void lay(SavedDraft wanted) {
        last = wanted;
        fill(customer, wanted.customer());
        fill(draft, wanted.reply());
        customer.moveTo(0);
        model.chooseSituation(wanted.situation());
        model.chooseCase(wanted.replyCase());
        model.chooseHouse(wanted.house());
        model.silenceHere(wanted.silence());
        draft.moveTo(Math.max(0, wanted.caret()));
        draft.scrollTo(wanted.scroll());
    }

    /** A draft in this address form that nobody worked on yet. */
    SavedDraft fresh(String customer, String reply, String file, Register house) {
        Instant now = now();
        return new SavedDraft(
                UUID.randomUUID().toString(), now, now, customer, reply, "", "", "", house, Silence.NONE, 0, 0, file);
    }

    private SavedDraft state(Instant changed, CheckRequest chosen) {
        return new SavedDraft(
                last.id(),
                last.begun(),
                changed,
                customer.text(),
                draft.text(),
                last.first(),
                chosen.situation(),
                chosen.replyCase(),
                chosen.house(),
                model.silenceHere(),
                draft.caret(),
                draft.scrolled(),
                last.file());
    }

    private boolean isAnother(SavedDraft now) {
        return !now.customer().equals(last.customer())
                || !now.reply().equals(last.reply())
                || !now.situation().equals(last.situation())
                || !now.replyCase().equals(last.replyCase())
                || now.house() != last.house()
                || !now.silence().equals(last.silence());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static void fill(WritingArea area, String text) {
        if (!area.text().equals(text)) {
            area.setText(text);
        }
        area.forgetUndo();
    }

    private static SavedDraft with(SavedDraft of, String id, Instant begun, String first, String file) {
        return new SavedDraft(
                id,
                begun,
                of.changed(),
                of.customer(),
                of.reply(),
                first,
                of.situation(),
                of.replyCase(),
                of.house(),
                of.silence(),
                of.caret(),
                of.scroll(),
                file);
    }
}
