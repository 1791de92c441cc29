package nl.oprecht.listening.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.oprecht.domain.move.MoveEvidence;
import nl.oprecht.domain.text.Span;

/** The sentences of a text in order, and which of them hold what, so that no judge need ask them all. */
public final class Passage {

    private final List<SentenceFacts> sentences;
    private final List<String> texts;
    private final Map<String, List<SentenceFacts>> holding = new HashMap<>();

    /** The list is copied. */
    public Passage(List<SentenceFacts> sentences) {
        this.sentences = List.copyOf(sentences);
        List<String> said = new ArrayList<>(sentences.size());
        for (SentenceFacts sentence : sentences) {
            said.add(sentence.text());
            for (String cue : sentence.cues()) {
                holding.computeIfAbsent(cue, first -> new ArrayList<>()).add(sentence);
            }
        }
        this.texts = List.copyOf(said);
    }

    /** In the order of the text. */
    public List<SentenceFacts> sentences() {
        return sentences;
    }

    /** What each sentence says. */
    public List<String> texts() {
        return texts;
    }

    /** The sentences that share a code unit with this place. */
    public Stream<SentenceFacts> overlapping(Span place) {
        int first = firstBehind(place.start());
        return sentences.subList(first, sentences.size()).stream()
                .takeWhile(sentence -> sentence.span().start() < place.end())
                .filter(sentence -> sentence.span().overlaps(place));
    }

    /** Which of the sentences this is, counted from 0. */
    public int indexOf(SentenceFacts sentence) {
        return firstBehind(sentence.span().start());
    }

    /** The first sentence that does not end before an offset. */
    private int firstBehind(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (sentences.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether any sentence holds this cue. */
    public boolean holds(String cue) {
        return holding.containsKey(cue);
    }

    /** The sentences that hold this cue, in order. */
    public List<SentenceFacts> holding(String cue) {
        return holding.getOrDefault(cue, List.of());
    }

    /** Whether the text holds this cue wholly before an offset. */
    public boolean holdsBefore(String cue, int offset) {
        return holds(cue) && holding(cue).get(0).holdsBefore(cue, offset);
    }

    /** The first place of any of these cues. */
    public Optional<Span> first(Set<String> cues) {
        return cues.stream()
                .filter(this::holds)
                .flatMap(cue -> holding(cue).get(0).places(cue))
                .min(Span::compareTo);
    }

    /** All that makes this move, in order of sentences. */
    public Stream<MoveEvidence> evidence(String move) {
        return holding(move).stream().flatMap(sentence -> sentence.evidence(move));
    }
}
