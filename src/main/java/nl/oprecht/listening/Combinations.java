package nl.oprecht.listening;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.oprecht.domain.move.Move;
import nl.oprecht.domain.move.MoveEvidence;
import nl.oprecht.domain.move.Together;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.listening.sentence.Passage;
import nl.oprecht.listening.sentence.SentenceFacts;

/** Adds the moves that cues make together, so that gates and points go by them as by any other move. */
final class Combinations {

    private final List<Move> moves;
    /** A sentence without any of these makes nothing. */
    private final Set<String> firstCues;

    Combinations(Vocabulary vocabulary) {
        this.moves = vocabulary.moves();
        this.firstCues = moves.stream()
                .flatMap(move -> move.together().stream())
                .map(together -> together.cues().get(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same sentences with the moves that their cues make together. */
    Passage complete(Passage passage) {
        List<SentenceFacts> facts = passage.sentences();
        List<SentenceFacts> result = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            List<MoveEvidence> made =
                    Collections.disjoint(firstCues, facts.get(i).cues()) ? List.of() : made(passage, i);
            result.add(made.isEmpty() ? facts.get(i) : withMoves(facts.get(i), made));
        }
        return new Passage(result);
    }

    private List<MoveEvidence> made(Passage passage, int index) {
        List<MoveEvidence> made = new ArrayList<>();
        for (Move move : moves) {
            for (Together together : move.together()) {
                shown(passage, index, together)
                        .map(span -> new MoveEvidence(move.id(), span, together.grade()))
                        .ifPresent(made::add);
            }
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

    private static SentenceFacts withMoves(SentenceFacts sentence, List<MoveEvidence> made) {
        List<MoveEvidence> moves = new ArrayList<>(sentence.moves());
        moves.addAll(made);
        return new SentenceFacts(
                sentence.span(), sentence.words(), sentence.hits(), moves, sentence.signals(), sentence.readdress());
    }
}
