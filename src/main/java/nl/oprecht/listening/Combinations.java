package nl.oprecht.listening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.oprecht.domain.move.Move;
import nl.oprecht.domain.move.MoveEvidence;
import nl.oprecht.domain.move.Together;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.listening.sentence.Passage;
import nl.oprecht.listening.sentence.SentenceFacts;

/** Adds the moves that cues make together, so that gates and points go by them as by any other move. */
final class Combinations {

    /** What can be made, by the cue that it is shown by. */
    private final Map<String, List<Making>> byFirstCue = new HashMap<>();

    Combinations(Vocabulary vocabulary) {
        for (Move move : vocabulary.moves()) {
            for (Together together : move.together()) {
                byFirstCue
                        .computeIfAbsent(together.cues().get(0), first -> new ArrayList<>())
                        .add(new Making(move.id(), together));
            }
        }
    }

    private record Making(String move, Together together) {}

    /** The same sentences with the moves that their cues make together. */
    Passage complete(Passage passage) {
        List<SentenceFacts> sentences = new ArrayList<>(passage.sentences());
        byFirstCue.forEach((cue, makings) -> {
            for (SentenceFacts holder : passage.holding(cue)) {
                int index = passage.indexOf(holder);
                List<MoveEvidence> made = made(passage, index, makings);
                if (!made.isEmpty()) {
                    sentences.set(index, sentences.get(index).with(made));
                }
            }
        });
        return sentences.equals(passage.sentences()) ? passage : new Passage(sentences);
    }

    private static List<MoveEvidence> made(Passage passage, int index, List<Making> makings) {
        List<MoveEvidence> made = new ArrayList<>();
        for (Making making : makings) {
            shown(passage, index, making.together())
                    .map(span -> new MoveEvidence(
                            making.move(), span, making.together().grade()))
                    .ifPresent(made::add);
        }
        return made;
    }

    /** The first cue in this sentence, when all others are within reach and nothing spoils it. */
    private static Optional<Span> shown(Passage passage, int index, Together together) {
        SentenceFacts sentence = passage.sentences().get(index);
        String first = together.cues().get(0);
        boolean all = sentence.holds(first)
                && together.unless().stream().noneMatch(sentence::holds)
                && together.cues().stream().allMatch(cue -> isNear(cue, passage, index, together.within()));
        return all ? sentence.places(first).min(Span::compareTo) : Optional.empty();
    }

    private static boolean isNear(String cue, Passage passage, int index, Together.Reach within) {
        boolean here = passage.sentences().get(index).holds(cue);
        return switch (within) {
            case SENTENCE -> here;
            case NEIGHBOURS ->
                here || index > 0 && passage.sentences().get(index - 1).holds(cue);
            case TEXT -> passage.holds(cue);
        };
    }
}
