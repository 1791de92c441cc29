package nl.oprecht.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.oprecht.domain.move.Move;
import nl.oprecht.domain.move.MoveEvidence;
import nl.oprecht.domain.report.Report;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.evaluation.LabelledReply.Phrase;

/**
 * Compares reports with labels, reply by reply. A finding and a labelled phrase meet when they share
 * a character that is no white space. Families and moves that corpora leave unlabelled are left out.
 * Not for several threads.
 */
public final class Evaluator {

    private final Map<String, Measure> families = new LinkedHashMap<>();
    private final Map<String, Measure> moves = new LinkedHashMap<>();
    private final List<Evaluation.Miss> misses = new ArrayList<>();
    private final List<Evaluation.Alarm> alarms = new ArrayList<>();
    private Measure detection = Measure.NONE;
    private int replies;
    private int clean;
    private int alarmed;
    private int alarmsInClean;

    /** Compares what corpora label of this vocabulary. */
    public Evaluator(Vocabulary vocabulary) {
        vocabulary.families().stream()
                .filter(family -> !family.unlabelled())
                .map(Family::id)
                .forEach(id -> families.put(id, Measure.NONE));
        vocabulary.moves().stream()
                .filter(move -> !move.unlabelled())
                .map(Move::id)
                .forEach(id -> moves.put(id, Measure.NONE));
    }

    /**
     * Counts one reply.
     *
     * @param report what the checker says of its text
     */
    public void add(LabelledReply labelled, Report report) {
        replies++;
        List<Phrase> phrases = labelled.phrases().stream()
                .filter(phrase -> families.containsKey(phrase.family()))
                .toList();
        List<Finding> findings = report.findings().stream()
                .filter(finding -> families.containsKey(finding.family()))
                .filter(finding -> meetsAny(finding, phrases, labelled.text())
                        || !meetsAny(finding, labelled.arguablePhrases(), labelled.text()))
                .toList();
        phrases.forEach(phrase -> addPhrase(phrase, findings, labelled));
        findings.forEach(finding -> addFinding(finding, phrases, labelled));
        if (phrases.isEmpty()) {
            clean++;
            alarmed += findings.isEmpty() ? 0 : 1;
            alarmsInClean += findings.size();
        }
        addMoves(labelled, report);
    }

    /** The figures for all that was added so far. */
    public Evaluation result() {
        return new Evaluation(replies, clean, alarmed, alarmsInClean, detection, families, moves, misses, alarms);
    }

    private static boolean meetsAny(Finding finding, List<Phrase> phrases, String text) {
        return phrases.stream().anyMatch(phrase -> meet(phrase.span(), finding.span(), text));
    }

    private void addPhrase(Phrase phrase, List<Finding> findings, LabelledReply labelled) {
        List<Finding> here = findings.stream()
                .filter(finding -> meet(phrase.span(), finding.span(), labelled.text()))
                .toList();
        boolean named = here.stream().anyMatch(finding -> finding.family().equals(phrase.family()));
        detection = detection.plus(Measure.label(!here.isEmpty()));
        families.merge(phrase.family(), Measure.label(named), Measure::plus);
        if (here.isEmpty()) {
            String quote = phrase.span().in(labelled.text());
            misses.add(new Evaluation.Miss(labelled.id(), phrase.span(), quote, phrase.family()));
        }
    }

    private void addFinding(Finding finding, List<Phrase> phrases, LabelledReply labelled) {
        List<Phrase> here = phrases.stream()
                .filter(phrase -> meet(phrase.span(), finding.span(), labelled.text()))
                .toList();
        boolean named = here.stream().anyMatch(phrase -> phrase.family().equals(finding.family()));
        detection = detection.plus(Measure.report(!here.isEmpty()));
        families.merge(finding.family(), Measure.report(named), Measure::plus);
        if (here.isEmpty()) {
            alarms.add(new Evaluation.Alarm(labelled.id(), finding));
        }
    }

    private void addMoves(LabelledReply labelled, Report report) {
        Set<String> made = new HashSet<>();
        report.moves().stream().map(MoveEvidence::move).forEach(made::add);
        moves.replaceAll((move, soFar) -> {
            if (labelled.arguableMoves().contains(move)) {
                return soFar;
            }
            boolean wanted = labelled.moves().contains(move);
            boolean there = made.contains(move);
            Measure label = wanted ? Measure.label(there) : Measure.NONE;
            return soFar.plus(label).plus(there ? Measure.report(wanted) : Measure.NONE);
        });
    }

    private static boolean meet(Span one, Span other, String text) {
        int start = Math.max(one.start(), other.start());
        int end = Math.min(one.end(), other.end());
        return start < end && text.substring(start, end).codePoints().anyMatch(c -> !isWhiteSpace(c));
    }

    /** White space as Unicode has it; Java's own word for it leaves out spaces that do not break. */
    private static boolean isWhiteSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == '\u0085';
    }
}
