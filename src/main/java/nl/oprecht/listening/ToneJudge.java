package nl.oprecht.listening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.oprecht.domain.situation.Context;
import nl.oprecht.domain.text.Readdress;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.text.TextEdit;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.domain.tone.Gate;
import nl.oprecht.domain.tone.Severity;
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
     * @param text the reply that the facts are about
     * @param customer the sentences of the customer's message
     * @param address how it addresses the customer
     */
    List<Finding> hurting(
            String text, List<SentenceFacts> facts, List<SentenceFacts> customer, Context context, Address address) {
        List<Finding> hurting = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            for (Hit hit : facts.get(i).hits()) {
                boolean addresses = hit.rule().address() != Register.NONE;
                if (!addresses && open(hit, facts, i, context) && !askedFor(hit, customer)) {
                    hurting.add(finding(text, hit, softened(hit, facts, i), address));
                }
            }
        }
        return hurting;
    }

    /** The findings to show: those of these phrases that stand, and the words that are in the other form of address. */
    List<Finding> judge(String text, List<SentenceFacts> facts, List<Finding> hurting, Address address) {
        List<Finding> candidates = new ArrayList<>(hurting);
        for (SentenceFacts sentence : facts) {
            for (Hit hit : sentence.hits()) {
                if (address.refuses(hit)) {
                    candidates.add(misaddressed(text, hit, address.readdress(hit, sentence), hurting));
                }
            }
        }
        return strongest(candidates);
    }

    /**
     * Pronoun and verb together, so that the rewrite is good Dutch; the pronoun alone, without a rewrite,
     * when a phrase that hurts stands between them.
     */
    private static Finding misaddressed(String text, Hit hit, Readdress turn, List<Finding> hurting) {
        boolean whole = !turn.isEmpty()
                && hurting.stream().noneMatch(other -> other.span().overlaps(turn.span()));
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
    private static boolean open(Hit hit, List<SentenceFacts> facts, int index, Context context) {
        Gate gate = hit.rule().gate();
        SentenceFacts sentence = facts.get(index);
        if (gate.onlyInBadNews() && !context.badNews()) {
            return false;
        }
        if (gate.sameSentence().stream().anyMatch(sentence::holds)) {
            return false;
        }
        if (index + 1 < facts.size() && gate.nextSentence().stream().anyMatch(facts.get(index + 1)::holds)) {
            return false;
        }
        int start = hit.span().start();
        if (gate.before().stream()
                .anyMatch(cue -> facts.subList(0, index + 1).stream().anyMatch(s -> s.holdsBefore(cue, start)))) {
            return false;
        }
        return gate.anywhere().stream().noneMatch(cue -> facts.stream().anyMatch(s -> s.holds(cue)));
    }

    private static boolean askedFor(Hit hit, List<SentenceFacts> customer) {
        return hit.rule().gate().customer().stream()
                .anyMatch(cue -> customer.stream().anyMatch(sentence -> sentence.holds(cue)));
    }

    /** Whether this sentence or the next holds what makes the hit weigh less. */
    private static boolean softened(Hit hit, List<SentenceFacts> facts, int index) {
        return facts.subList(index, Math.min(index + 2, facts.size())).stream()
                .anyMatch(sentence -> hit.rule().gate().softeners().stream().anyMatch(sentence::holds));
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
        List<Finding> kept = new ArrayList<>();
        candidates.stream().sorted(STRONGEST_FIRST).forEach(finding -> {
            Span span = finding.span();
            if (kept.stream().noneMatch(other -> other.span().overlaps(span))) {
                kept.add(finding);
            }
        });
        kept.sort(Comparator.comparing(Finding::span));
        return kept;
    }
}
