package nl.oprecht.listening.sentence;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.oprecht.domain.move.MoveEvidence;
import nl.oprecht.domain.text.Readdress;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.tone.ToneRule;

/**
 * What can be known of a sentence without its neighbours. Everything that depends on the rest of the
 * text is judged later, from these facts, so that they can be kept while the text around them changes.
 *
 * <p>Immutable. The same sentence further on in a text shares what is known of it; places are counted when somebody asks,
 * since most of a long draft is never asked.
 */
public final class SentenceFacts {

    private final String text;
    private final Known known;
    private final List<MoveEvidence> made;
    private final Set<String> cues;
    private final int start;
    private final int by;

    /**
     * Lists are copied.
     *
     * @param text what it says
     * @param start where it stands
     * @param words its words, punctuation left out
     * @param hits matches of tone rules, before any gate
     * @param moves places that make a move
     * @param signals signs that gates and judgements go by
     * @param readdress what turns a word that addresses the reader into the other form, one each
     */
    public SentenceFacts(
            String text,
            int start,
            List<Word> words,
            List<Hit> hits,
            List<MoveEvidence> moves,
            List<Signal> signals,
            List<Readdress> readdress) {
        this(text, start, new Known(words, hits, moves, signals, readdress), List.of(), 0);
    }

    private SentenceFacts(String text, int start, Known known, List<MoveEvidence> made, int by) {
        this.text = text;
        this.start = start;
        this.known = known;
        this.made = made;
        this.by = by;
        this.cues = made.isEmpty() ? known.cues : union(known.cues, made);
    }

    private static Set<String> union(Set<String> cues, List<MoveEvidence> made) {
        Set<String> all = new HashSet<>(cues);
        made.forEach(evidence -> all.add(evidence.move()));
        return all;
    }

    /** The same facts about the same sentence, {@code more} UTF-16 code units further on. */
    public SentenceFacts shifted(int more) {
        if (more == 0) {
            return this;
        }
        List<MoveEvidence> further = made.isEmpty()
                ? made
                : made.stream().map(evidence -> evidence.shifted(more)).toList();
        return new SentenceFacts(text, start + more, known, further, by + more);
    }

    /** The same facts, and these moves of the sentence as well; their places count as the sentence's own does. */
    public SentenceFacts with(List<MoveEvidence> more) {
        List<MoveEvidence> all = Stream.concat(made.stream(), more.stream()).toList();
        return new SentenceFacts(text, start, known, all, by);
    }

    /** What it says. */
    public String text() {
        return text;
    }

    /** The sentence. */
    public Span span() {
        return new Span(start, start + text.length());
    }

    /** Its words, punctuation left out. */
    public List<Word> words() {
        return moved(known.words, w -> new Word(w.span().shifted(by), w.lemma(), w.content()));
    }

    /** Matches of tone rules, before any gate: of those that address the reader, and of all others. */
    public List<Hit> hits() {
        return Stream.concat(addressing().stream(), hurting().stream())
                .sorted(Comparator.comparing(Hit::span))
                .toList();
    }

    /** Matches of tone rules that only tell how the reader is addressed, in their order. */
    public List<Hit> addressing() {
        return moved(known.addressing, this::moved);
    }

    /** Matches of the other tone rules. */
    public List<Hit> hurting() {
        return moved(known.hurting, this::moved);
    }

    /** The forms of address in the order of its words. */
    public List<Register> forms() {
        return known.forms;
    }

    /** Places that make a move. */
    public List<MoveEvidence> moves() {
        return Stream.concat(known.moves.stream().map(this::moved), made.stream())
                .toList();
    }

    /** Signs that gates and judgements go by. */
    public List<Signal> signals() {
        return moved(known.signals, s -> new Signal(s.id(), s.span().shifted(by)));
    }

    /** What turns a word that addresses the reader into the other form, one each. */
    public List<Readdress> readdress() {
        return moved(known.readdress, r -> r.shifted(by));
    }

    /** Those of them that turn a word into this form. */
    public List<Readdress> readdress(Register to) {
        return known.readdress.stream()
                .filter(turn -> turn.to() == to)
                .map(turn -> turn.shifted(by))
                .toList();
    }

    /** The cues that it holds: its signals and moves. */
    public Set<String> cues() {
        return cues;
    }

    /** The lemmas of the words that carry meaning of their own. */
    public Set<String> subjects() {
        return known.subjects;
    }

    /** Where the sentence holds this cue. */
    public Stream<Span> places(String cue) {
        if (!holds(cue)) {
            return Stream.empty();
        }
        return Stream.concat(
                known.signals.stream().filter(s -> s.id().equals(cue)).map(s -> s.span()
                        .shifted(by)),
                evidence(cue).map(MoveEvidence::span));
    }

    /** What makes this move in it. */
    public Stream<MoveEvidence> evidence(String move) {
        return Stream.concat(
                known.moves.stream().filter(m -> m.move().equals(move)).map(this::moved),
                made.stream().filter(m -> m.move().equals(move)));
    }

    /** Whether the sentence holds this cue. */
    public boolean holds(String cue) {
        return cues.contains(cue);
    }

    /** Whether the sentence holds this cue wholly before an offset. */
    public boolean holdsBefore(String cue, int offset) {
        return holds(cue) && places(cue).anyMatch(place -> place.end() <= offset);
    }

    private <T> List<T> moved(List<T> all, UnaryOperator<T> one) {
        return by == 0 || all.isEmpty() ? all : all.stream().map(one).toList();
    }

    private Hit moved(Hit hit) {
        return new Hit(hit.rule(), hit.span().shifted(by), hit.message(), hit.suggestions());
    }

    private MoveEvidence moved(MoveEvidence evidence) {
        return evidence.shifted(by);
    }

    /** The facts at the place where they were read, and what follows from them wherever they stand. */
    private static final class Known {

        private final List<Word> words;
        private final List<Hit> addressing;
        private final List<Hit> hurting;
        private final List<MoveEvidence> moves;
        private final List<Signal> signals;
        private final List<Readdress> readdress;
        private final List<Register> forms;
        private final Set<String> cues;
        private final Set<String> subjects;

        Known(
                List<Word> words,
                List<Hit> hits,
                List<MoveEvidence> moves,
                List<Signal> signals,
                List<Readdress> readdress) {
            this.words = List.copyOf(words);
            this.addressing = hits.stream().filter(Hit::addresses).toList();
            this.hurting = hits.stream().filter(hit -> !hit.addresses()).toList();
            this.moves = List.copyOf(moves);
            this.signals = List.copyOf(signals);
            this.readdress = List.copyOf(readdress);
            this.forms = addressing.stream()
                    .sorted(Comparator.comparing(Hit::span))
                    .map(hit -> hit.rule().address())
                    .toList();
            this.cues = Stream.concat(
                            moves.stream().map(MoveEvidence::move),
                            signals.stream().map(Signal::id))
                    .collect(Collectors.toUnmodifiableSet());
            this.subjects =
                    words.stream().filter(Word::content).map(Word::lemma).collect(Collectors.toUnmodifiableSet());
        }
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

        /** Whether it only tells how the reader is addressed. */
        public boolean addresses() {
            return rule.address() != Register.NONE;
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
