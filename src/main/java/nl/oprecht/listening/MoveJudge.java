package nl.oprecht.listening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.oprecht.domain.move.Grade;
import nl.oprecht.domain.move.Move;
import nl.oprecht.domain.move.MoveEvidence;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.listening.sentence.Passage;
import nl.oprecht.listening.sentence.SentenceFacts;

/** Says which moves a reply makes and which it lacks. */
final class MoveJudge {

    private static final Comparator<MoveEvidence> BEST_FIRST =
            Comparator.comparing(MoveEvidence::grade).reversed().thenComparing(MoveEvidence::span);

    private final Vocabulary vocabulary;

    MoveJudge(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The best evidence of each move in the writer's own voice: specific before generic, then the earliest. */
    List<MoveEvidence> present(Passage reply) {
        List<MoveEvidence> result = new ArrayList<>();
        for (Move move : vocabulary.moves()) {
            best(move.id(), reply).ifPresent(result::add);
        }
        return result;
    }

    /** Behind the first sentence with specific evidence nothing better can come. */
    private static Optional<MoveEvidence> best(String move, Passage reply) {
        Optional<MoveEvidence> generic = Optional.empty();
        for (SentenceFacts sentence : reply.holding(move)) {
            Optional<MoveEvidence> best = sentence.evidence(move).min(BEST_FIRST);
            if (best.filter(evidence -> evidence.grade() == Grade.SPECIFIC).isPresent()) {
                return best;
            }
            generic = generic.or(() -> best);
        }
        return generic;
    }

    /** The words that promise something on a day, in the writer's own voice. */
    List<Span> promises(Passage reply) {
        return vocabulary.moves().stream()
                .filter(Move::promises)
                .flatMap(move -> reply.evidence(move.id()))
                .map(MoveEvidence::span)
                .distinct()
                .sorted()
                .toList();
    }

    /** The moves that weigh something here and are not there, the heaviest first. */
    List<String> missing(List<MoveEvidence> present, Map<String, Double> weights) {
        List<String> made = present.stream().map(MoveEvidence::move).toList();
        return vocabulary.moves().stream()
                .map(Move::id)
                .filter(id -> weights.getOrDefault(id, 0.0) > 0 && !made.contains(id))
                .sorted(Comparator.comparing(id -> -weights.get(id)))
                .toList();
    }
}
