package nl.oprecht.domain.vocabulary;

import java.util.List;
import java.util.Optional;
import nl.oprecht.domain.move.Move;
import nl.oprecht.domain.situation.ReplyCase;
import nl.oprecht.domain.situation.Situation;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.domain.tone.Principle;

/**
 * What the language pack names, in its own order.
 *
 * @param principles all principles
 * @param families all families, spelling and form included
 * @param moves all moves
 * @param situations all situations
 * @param cases all cases, in the order in which they are proposed
 */
public record Vocabulary(
        List<Principle> principles,
        List<Family> families,
        List<Move> moves,
        List<Situation> situations,
        List<ReplyCase> cases) {

    /** Lists are copied. */
    public Vocabulary {
        principles = List.copyOf(principles);
        families = List.copyOf(families);
        moves = List.copyOf(moves);
        situations = List.copyOf(situations);
        cases = List.copyOf(cases);
    }

    /** The principle with this id. */
    public Optional<Principle> principle(String id) {
        return principles.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** The family with this id. */
    public Optional<Family> family(String id) {
        return families.stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /** The move with this id. */
    public Optional<Move> move(String id) {
        return moves.stream().filter(m -> m.id().equals(id)).findFirst();
    }

    /** The case with this id. */
    public Optional<ReplyCase> replyCase(String id) {
        return cases.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** The situation with this id. */
    public Optional<Situation> situation(String id) {
        return situations.stream().filter(s -> s.id().equals(id)).findFirst();
    }
}
