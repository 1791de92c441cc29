package nl.oprecht.listening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.oprecht.domain.move.Move;
import nl.oprecht.domain.move.MoveEvidence;
import nl.oprecht.domain.move.Together;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.listening.sentence.SentenceFacts;

/** Adds the moves that cues make together, so that gates and points go by them as by any other move. */
final class Combinations {

    private final List<Move> moves;

    Combinations(Vocabulary vocabulary) {
        this.moves = vocabulary.moves();
    }

    /** The same sentences with the moves that their cues make together. */
    List<SentenceFacts> complete(List<SentenceFacts> facts) {
        List<SentenceFacts> result = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            List<MoveEvidence> made = made(facts, i);
            result.add(made.isEmpty() ? facts.get(i) : withMoves(facts.get(i), made));
        }
        return result;
    }

    private List<MoveEvidence> made(List<SentenceFacts> facts, int index) {
        List<MoveEvidence> made = new ArrayList<>();
        for (Move move : moves) {
            for (Together together : move.together()) {
                shown(facts, index, together)
                        .map(span -> new MoveEvidence(move.id(), span, together.grade()))
                        .ifPresent(made::add);
            }
        }
        return made;
    }

    /** The first cue in this sentence, when all others are within reach and nothing spoils it. */
    private static Optional<Span> shown(List<SentenceFacts> facts, int index, Together together) {
        SentenceFacts sentence = facts.get(index);
        if (together.unless().stream().anyMatch(sentence::holds)) {
            return Optional.empty();
        }
        List<SentenceFacts> reach = reach(facts, index, together.within());
        boolean all =
                together.cues().stream().skip(1).allMatch(cue -> reach.stream().anyMatch(near -> near.holds(cue)));
        return all ? sentence.places(together.cues().get(0)).min(Span::compareTo) : Optional.empty();
    }

    private static List<SentenceFacts> reach(List<SentenceFacts> facts, int index, Together.Reach within) {
        return switch (within) {
            case SENTENCE -> facts.subList(index, index + 1);
            case NEIGHBOURS -> facts.subList(Math.max(0, index - 1), index + 1);
            case TEXT -> facts;
        };
    }

    private static SentenceFacts withMoves(SentenceFacts sentence, List<MoveEvidence> made) {
        List<MoveEvidence> moves = new ArrayList<>(sentence.moves());
        moves.addAll(made);
        return new SentenceFacts(
                sentence.span(), sentence.words(), sentence.hits(), moves, sentence.signals(), sentence.readdress());
    }
}
