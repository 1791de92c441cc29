package nl.oprecht.domain.report;

import java.util.List;
import nl.oprecht.domain.move.MoveEvidence;
import nl.oprecht.domain.point.CustomerPoint;
import nl.oprecht.domain.situation.Context;
import nl.oprecht.domain.text.Readdress;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.tone.Finding;

/**
 * All that a check found in one revision of a reply.
 *
 * @param revision of the draft that was checked; the offsets hold for that text only
 * @param context bad news or not
 * @param situation id of the chosen situation, empty when none was chosen
 * @param register how the reply addresses the customer
 * @param score with its account
 * @param findings in the order of the text, none overlapping another of the same kind
 * @param moves the best evidence of each move that is present, in the order of the pack
 * @param missing ids of the moves that this reply lacks, most valuable first
 * @param points what the customer said, in the order of their message
 * @param notes what else to know, the weightiest first
 * @param readdress what puts the whole reply in one form of address; empty when it is, or may stay as it is
 * @param promises the words that promise something on a day, in the order of the text
 */
public record Report(
        long revision,
        Context context,
        String situation,
        Register register,
        Score score,
        List<Finding> findings,
        List<MoveEvidence> moves,
        List<String> missing,
        List<CustomerPoint> points,
        List<Note> notes,
        Readdress readdress,
        List<Span> promises) {

    /** A report of a reply that promises nothing. */
    public Report(
            long revision,
            Context context,
            String situation,
            Register register,
            Score score,
            List<Finding> findings,
            List<MoveEvidence> moves,
            List<String> missing,
            List<CustomerPoint> points,
            List<Note> notes,
            Readdress readdress) {
        this(
                revision, context, situation, register, score, findings, moves, missing, points, notes, readdress,
                List.of());
    }

    /** A report of this revision in which nothing was found. */
    public static Report empty(long revision) {
        return new Report(
                revision,
                Context.UNKNOWN,
                "",
                Register.NONE,
                Score.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Readdress.NOTHING);
    }

    /** Lists are copied. */
    public Report {
        findings = List.copyOf(findings);
        moves = List.copyOf(moves);
        missing = List.copyOf(missing);
        points = List.copyOf(points);
        notes = List.copyOf(notes);
        promises = List.copyOf(promises);
    }
}
