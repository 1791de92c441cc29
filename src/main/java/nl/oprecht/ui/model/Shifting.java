package nl.oprecht.ui.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.oprecht.domain.move.MoveEvidence;
import nl.oprecht.domain.point.CustomerPoint;
import nl.oprecht.domain.report.Note;
import nl.oprecht.domain.report.Report;
import nl.oprecht.domain.text.Readdress;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.text.TextEdit;
import nl.oprecht.domain.tone.Finding;

/**
 * Carries a report along with the typing until the next one arrives, so that nothing on screen
 * points at the wrong words. Keeps the revision: the result is still a judgement of the old text.
 */
final class Shifting {

    private Shifting() {}

    /** The report after an edit of the reply. What the edit went through is dropped. */
    static Report ofReply(Report report, Edit edit) {
        List<Finding> findings = report.findings().stream()
                .flatMap(finding -> edit.carry(finding.span()).map(finding::at).stream())
                .toList();
        List<MoveEvidence> moves = report.moves().stream()
                .map(move -> new MoveEvidence(move.move(), stretched(move.span(), edit), move.grade()))
                .toList();
        List<CustomerPoint> points = report.points().stream()
                .map(point -> point.answer() == null
                        ? point
                        : new CustomerPoint(point.kind(), point.quote(), point.span(), stretched(point.answer(), edit)))
                .toList();
        return with(
                report,
                findings,
                moves,
                points,
                carried(report, Note.Where.REPLY, edit),
                carried(report.readdress(), edit),
                report.promises().stream().map(span -> stretched(span, edit)).toList());
    }

    /** The report after an edit of the customer's message. */
    static Report ofCustomer(Report report, Edit edit) {
        List<CustomerPoint> points = report.points().stream()
                .flatMap(point -> edit.carry(point.span()).stream()
                        .map(span -> new CustomerPoint(point.kind(), point.quote(), span, point.answer())))
                .toList();
        return with(
                report,
                report.findings(),
                report.moves(),
                points,
                carried(report, Note.Where.CUSTOMER, edit),
                report.readdress(),
                report.promises());
    }

    /** A sentence that is being worked on still makes its move: its span grows and shrinks with the edit. */
    private static Span stretched(Span span, Edit edit) {
        Optional<Span> whole = edit.carry(span);
        if (whole.isPresent()) {
            return whole.get();
        }
        int removedEnd = edit.position() + edit.removed();
        int start = Math.min(span.start(), edit.position());
        int end = Math.max(span.end(), removedEnd) + edit.inserted() - edit.removed();
        return new Span(start, Math.max(start, end));
    }

    /** The notes, those about the edited text carried along or dropped. */
    private static List<Note> carried(Report report, Note.Where edited, Edit edit) {
        return report.notes().stream()
                .flatMap(note ->
                        note.where() == edited ? edit.carry(note.span()).map(note::at).stream() : Stream.of(note))
                .toList();
    }

    /** Good only as a whole: nothing is left when the edit went through one of them. */
    private static Readdress carried(Readdress readdress, Edit edit) {
        List<TextEdit> carried = readdress.edits().stream()
                .flatMap(turn -> edit.carry(turn.span()).map(span -> new TextEdit(span, turn.text())).stream())
                .toList();
        boolean whole = carried.size() == readdress.edits().size();
        return whole ? new Readdress(readdress.to(), carried) : Readdress.NOTHING;
    }

    private static Report with(
            Report report,
            List<Finding> findings,
            List<MoveEvidence> moves,
            List<CustomerPoint> points,
            List<Note> notes,
            Readdress readdress,
            List<Span> promises) {
        return new Report(
                report.revision(),
                report.context(),
                report.situation(),
                report.register(),
                report.score(),
                findings,
                moves,
                report.missing(),
                points,
                notes,
                readdress,
                promises);
    }
}
