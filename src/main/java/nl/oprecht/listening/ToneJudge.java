package nl.oprecht.listening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.oprecht.domain.situation.Context;
import nl.oprecht.domain.text.Readdress;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.text.TextEdit;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.domain.tone.Gate;
import nl.oprecht.domain.tone.Severity;
import nl.oprecht.listening.sentence.Passage;
import nl.oprecht.listening.sentence.SentenceFacts;
import nl.oprecht.listening.sentence.SentenceFacts.Hit;

/** Turns matches of tone rules into findings: asks each rule's gate, then keeps one of those that overlap. */
final class ToneJudge {

    /** Of two that overlap the more serious stays, then the longer, then the earlier. */
    private static final Comparator<Finding> STRONGEST_FIRST = Comparator.comparing(Finding::severity)
            .thenComparing(finding -> -finding.span().length())
            .thenComparing(Finding::span)
            .thenComparing(Finding::rule);

    /**
     * All phrases that hurt, overlapping ones too.
     *
     * @param text of the reply
     * @param customer the customer's message
     * @param address how it addresses the customer
     */
    List<Finding> hurting(String text, Passage reply, Passage customer, Context context, Address address) {
        List<SentenceFacts> facts = reply.sentences();
        List<Finding> hurting = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            for (Hit hit : facts.get(i).hurting()) {
                if (open(hit, reply, i, context) && !askedFor(hit, customer)) {
                    hurting.add(finding(text, hit, softened(hit, facts, i), address));
                }
            }
        }
        return hurting;
    }

    /** The findings to show: those of these phrases that stand, and the words that are in the other form of address. */
    List<Finding> judge(String text, Passage reply, List<Finding> hurting, Address address) {
        List<Finding> candidates = new ArrayList<>(hurting);
        if (address.isMissed()) {
            Marks phrases = Marks.covering(hurting.stream().map(Finding::span).toList());
            for (SentenceFacts sentence : reply.sentences()) {
                for (Hit hit : sentence.addressing()) {
                    if (address.refuses(hit)) {
                        candidates.add(misaddressed(text, hit, address.readdress(hit, sentence), phrases));
                    }
                }
            }
        }
        return strongest(candidates);
    }

    /**
     * Pronoun and verb together, so that the rewrite is good Dutch; the pronoun alone, without a rewrite,
     * when a phrase that hurts stands between them.
     */
    private static Finding misaddressed(String text, Hit hit, Readdress turn, Marks phrases) {
        boolean whole = !turn.isEmpty() && !phrases.overlap(turn.span());
        Span place = whole ? turn.span() : hit.span();
        return new Finding(
                place,
                place.in(text),
                hit.rule().family(),
                hit.rule().id(),
                hit.rule().principle(),
                hit.rule().severity(),
                hit.message(),
                hit.rule().penalty(),
                whole ? List.of(TextEdit.applied(turn.edits(), place, text)) : List.of(),
                hit.rule().address());
    }

    /** Whether no part of the rule's gate silences this hit. */
    private static boolean open(Hit hit, Passage reply, int index, Context context) {
        Gate gate = hit.rule().gate();
        List<SentenceFacts> facts = reply.sentences();
        SentenceFacts sentence = facts.get(index);
        if (gate.onlyInBadNews() && !context.badNews()) {
            return false;
        }
        if (any(gate.sameSentence(), sentence::holds)) {
            return false;
        }
        if (index + 1 < facts.size() && any(gate.nextSentence(), facts.get(index + 1)::holds)) {
            return false;
        }
        int start = hit.span().start();
        return !any(gate.before(), cue -> reply.holdsBefore(cue, start)) && !any(gate.anywhere(), reply::holds);
    }

    /** A loop, since this is asked some thousands of times a keystroke and most gates name no cue. */
    private static boolean any(Set<String> cues, Predicate<String> held) {
        for (String cue : cues) {
            if (held.test(cue)) {
                return true;
            }
        }
        return false;
    }

    private static boolean askedFor(Hit hit, Passage customer) {
        return any(hit.rule().gate().customer(), customer::holds);
    }

    /** Whether this sentence or the next holds what makes the hit weigh less. */
    private static boolean softened(Hit hit, List<SentenceFacts> facts, int index) {
        Set<String> softeners = hit.rule().gate().softeners();
        return any(softeners, facts.get(index)::holds)
                || index + 1 < facts.size() && any(softeners, facts.get(index + 1)::holds);
    }

    private static Finding finding(String text, Hit hit, boolean softened, Address address) {
        return new Finding(
                hit.span(),
                hit.span().in(text),
                hit.rule().family(),
                hit.rule().id(),
                hit.rule().principle(),
                softened ? Severity.HINT : hit.rule().severity(),
                hit.message(),
                softened ? hit.rule().penalty() / 2 : hit.rule().penalty(),
                address.fitting(hit.suggestions()),
                Register.NONE);
    }

    private static List<Finding> strongest(List<Finding> candidates) {
        Marks marks = new Marks();
        return candidates.stream()
                .sorted(STRONGEST_FIRST)
                .filter(finding -> marks.take(finding.span()))
                .sorted(Comparator.comparing(Finding::span))
                .toList();
    }
}
