package nl.oprecht.listening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.oprecht.domain.move.Move;
import nl.oprecht.domain.move.MoveEvidence;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.vocabulary.Vocabulary;
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
    List<MoveEvidence> present(List<SentenceFacts> facts) {
        List<MoveEvidence> result = new ArrayList<>();
        for (Move move : vocabulary.moves()) {
            facts.stream()
                    .flatMap(sentence -> sentence.moves().stream())
                    .filter(evidence -> evidence.move().equals(move.id()))
                    .min(BEST_FIRST)
                    .ifPresent(result::add);
        }
        return result;
    }

    /** The words that promise something on a day, in the writer's own voice. */
    List<Span> promises(List<SentenceFacts> facts) {
        Set<String> promising =
                vocabulary.moves().stream().filter(Move::promises).map(Move::id).collect(Collectors.toSet());
        return facts.stream()
                .flatMap(sentence -> sentence.moves().stream())
                .filter(evidence -> promising.contains(evidence.move()))
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
