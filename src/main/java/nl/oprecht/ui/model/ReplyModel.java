package nl.oprecht.ui.model;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.report.Report;
import nl.oprecht.domain.text.Draft;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.domain.tone.Severity;
import nl.oprecht.domain.tone.Silence;

/**
 * What stands on the desk, and what the newest check found in it. Panes only read it: one that wants
 * another text edits the text, and the change comes back through here. UI thread only.
 */
public final class ReplyModel {

    private static final Report NOTHING_YET = Report.empty(-1);

    private final ReadOnlyObjectWrapper<CheckRequest> request =
            new ReadOnlyObjectWrapper<>(CheckRequest.of("").withLanguage(true));
    private final ReadOnlyObjectWrapper<Report> report = new ReadOnlyObjectWrapper<>(NOTHING_YET);
    private final ReadOnlyObjectWrapper<List<Finding>> findings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.STARTING);

    /** What the agent chose not to hear about in this draft, and in any. */
    private Silence here = Silence.NONE;

    private Silence everywhere = Silence.NONE;

    /** Where the last keystroke ended, or -1 once the caret has gone elsewhere. */
    private int wordInHand = -1;

    /** Whether the last edit was a keystroke inside a word. */
    private boolean letterTyped;

    /** What is to be checked; each change carries a higher revision. */
    public ReadOnlyObjectProperty<CheckRequest> requestProperty() {
        return request.getReadOnlyProperty();
    }

    /** The draft as it stands. */
    public String draft() {
        return request.get().reply().text();
    }

    /** The newest report, carried along with edits made since; without anything until the first arrives. */
    public ReadOnlyObjectProperty<Report> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /** The newest report. */
    public Report report() {
        return report.get();
    }

    /** The form of address to write in: that of the house; without one, that of the draft. */
    public Register register() {
        Register house = request.get().house();
        return house == Register.NONE ? report().register() : house;
    }

    /** Whether the report judges the text as it stands. */
    public boolean settled() {
        return report().revision() == request.get().reply().revision();
    }

    /**
     * The findings to show, in the order of the text: all but what is
     * ignored and spelling in the word that is being typed.
     */
    public ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /** The findings to show. */
    public List<Finding> findings() {
        return findings.get();
    }

    /** What is not heard about in this draft, beside what is heard about in none. */
    public Silence silenceHere() {
        return here;
    }

    /** Chooses what is not heard about in this draft. */
    public void silenceHere(Silence silence) {
        here = silence;
        silenced();
    }

    /** Chooses what is not heard about in any draft. */
    public void silenceEverywhere(Silence silence) {
        everywhere = silence;
        silenced();
    }

    /** How many choices keep findings out of this draft. */
    public int ignoredCount() {
        return here.rules().size() + here.phrases().size() + here.words().size();
    }

    /** How far the checker is. */
    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** Tells of an edit in the draft, with the text that came of it. */
    public void draftEdited(Edit edit, String text) {
        wordInHand = edit.typed() ? edit.position() + edit.inserted() : Draft.NOWHERE;
        letterTyped = wordInHand > 0 && Character.isLetterOrDigit(text.charAt(wordInHand - 1));
        show(Shifting.ofReply(report(), edit));
        request.set(request.get().withReply(new Draft(text, nextRevision(), wordInHand)));
    }

    /** Whether the caret still stands in a word that is being typed, letter by letter. */
    public boolean amidWord() {
        return letterTyped && wordInHand >= 0;
    }

    /** Tells where the caret of the draft is now. */
    public void caretMoved(int caret) {
        if (caret != wordInHand && wordInHand >= 0) {
            wordInHand = Draft.NOWHERE;
            show(report());
            request.set(renewed());
        }
    }

    /** Tells of an edit in the customer's message, with the text that came of it. */
    public void customerEdited(Edit edit, String text) {
        show(Shifting.ofCustomer(report(), edit));
        request.set(renewed().withCustomer(text));
    }

    /** Chooses a situation by its id; empty for none. */
    public void chooseSituation(String id) {
        if (!id.equals(request.get().situation())) {
            request.set(renewed().withSituation(id));
        }
    }

    /** Chooses a case by its id; empty for the one that is proposed. */
    public void chooseCase(String id) {
        if (!id.equals(request.get().replyCase())) {
            request.set(renewed().withCase(id));
        }
    }

    /** Chooses the address form of the house; {@link Register#NONE} for no preference. */
    public void chooseHouse(Register house) {
        if (house != request.get().house()) {
            request.set(renewed().withHouse(house));
        }
    }

    /** Takes a report in, unless the text has moved on since. */
    public void accept(Report fresh, boolean languageReady) {
        if (fresh.revision() != request.get().reply().revision()) {
            return;
        }
        phase.set(languageReady ? Phase.READY : Phase.STARTING);
        show(fresh);
    }

    /** Tells that a check broke off. */
    public void checkFailed() {
        phase.set(Phase.FAILED);
    }

    /** Asks for the same check once more. */
    public void checkAgain() {
        request.set(renewed());
    }

    private CheckRequest renewed() {
        return request.get().withReply(new Draft(draft(), nextRevision()));
    }

    private long nextRevision() {
        return request.get().reply().revision() + 1;
    }

    private void show(Report shown) {
        report.set(shown);
        findings.set(shown.findings().stream()
                .filter(f -> !beingTyped(f) && !request.get().silence().covers(f))
                .toList());
    }

    /** What is left out goes at once; the check brings the score without it, and what is heard again. */
    private void silenced() {
        Silence both = here.and(everywhere);
        if (!both.equals(request.get().silence())) {
            request.set(renewed().withSilence(both));
            show(report());
        }
    }

    private boolean beingTyped(Finding finding) {
        Span span = finding.span();
        return finding.severity() == Severity.LANGUAGE && span.start() <= wordInHand && wordInHand <= span.end();
    }
}
