package nl.oprecht.listening.sentence;

import java.util.List;
import java.util.stream.Stream;
import nl.oprecht.domain.move.MoveEvidence;
import nl.oprecht.domain.text.Readdress;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.tone.ToneRule;

/**
 * What can be known of a sentence without its neighbours. Everything that depends on the rest of the
 * text is judged later, from these facts, so that they can be kept while the text around them changes.
 *
 * @param span the sentence
 * @param words its words, punctuation left out
 * @param hits matches of tone rules, before any gate
 * @param moves places that make a move
 * @param signals signs that gates and judgements go by
 * @param readdress what turns a word that addresses the reader into the other form, one each
 */
public record SentenceFacts(
        Span span,
        List<Word> words,
        List<Hit> hits,
        List<MoveEvidence> moves,
        List<Signal> signals,
        List<Readdress> readdress) {

    /** Lists are copied. */
    public SentenceFacts {
        words = List.copyOf(words);
        hits = List.copyOf(hits);
        moves = List.copyOf(moves);
        signals = List.copyOf(signals);
        readdress = List.copyOf(readdress);
    }

    /** The same facts about the same sentence, {@code by} UTF-16 code units further on. */
    public SentenceFacts shifted(int by) {
        if (by == 0) {
            return this;
        }
        return new SentenceFacts(
                span.shifted(by),
                words.stream()
                        .map(w -> new Word(w.span().shifted(by), w.lemma(), w.content()))
                        .toList(),
                hits.stream()
                        .map(h -> new Hit(h.rule(), h.span().shifted(by), h.message(), h.suggestions()))
                        .toList(),
                moves.stream()
                        .map(m -> new MoveEvidence(m.move(), m.span().shifted(by), m.grade()))
                        .toList(),
                signals.stream()
                        .map(s -> new Signal(s.id(), s.span().shifted(by)))
                        .toList(),
                readdress.stream().map(r -> r.shifted(by)).toList());
    }

    /** Where the sentence holds this cue: a signal or a move. */
    public Stream<Span> places(String cue) {
        return Stream.concat(
                signals.stream().filter(s -> s.id().equals(cue)).map(Signal::span),
                moves.stream().filter(m -> m.move().equals(cue)).map(MoveEvidence::span));
    }

    /** Whether the sentence holds this cue: a signal or a move. */
    public boolean holds(String cue) {
        return places(cue).findAny().isPresent();
    }

    /** Whether the sentence holds this cue wholly before an offset. */
    public boolean holdsBefore(String cue, int offset) {
        return places(cue).anyMatch(place -> place.end() <= offset);
    }

    /**
     * A word of the sentence.
     *
     * @param span where it stands
     * @param lemma its dictionary form in lower case, or itself when unknown
     * @param content whether it carries meaning of its own: a noun, verb, adjective or unknown word
     */
    public record Word(Span span, String lemma, boolean content) {}

    /**
     * A match of a tone rule.
     *
     * @param rule the rule
     * @param span the words it marks
     * @param message the reason, without markup
     * @param suggestions texts to put in place of the words
     */
    public record Hit(ToneRule rule, Span span, String message, List<String> suggestions) {

        /** The list is copied. */
        public Hit {
            suggestions = List.copyOf(suggestions);
        }
    }

    /**
     * A sign, such as a concrete moment or a word of delay.
     *
     * @param id of the signal
     * @param span the words that give it
     */
    public record Signal(String id, Span span) {}
}
