package nl.oprecht.domain.situation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.oprecht.domain.text.Label;

/**
 * How things stand between customer and company, which decides what a listening reply contains; as data.
 *
 * @param id name for {@code --case}, such as {@code eigen-fout}
 * @param name the name in the list
 * @param about when to choose it, in one sentence
 * @param badNews whether it is bad news
 * @param cues ids of signals or moves that, in the reply, betray it; empty for a case that is never betrayed by words
 * @param moves points a move
 * @param enough ids of moves that earn all their points even when generic
 * @param order what had better not come first
 * @param orderPoints points for an order without fault
 */
public record ReplyCase(
        String id,
        Label name,
        Label about,
        boolean badNews,
        Set<String> cues,
        Map<String, Double> moves,
        Set<String> enough,
        List<Order> order,
        double orderPoints) {

    /** Collections are copied; null, for a field that the data leaves out, means none. */
    public ReplyCase {
        cues = cues == null ? Set.of() : Set.copyOf(cues);
        moves = moves == null ? Map.of() : Map.copyOf(moves);
        enough = enough == null ? Set.of() : Set.copyOf(enough);
        order = order == null ? List.of() : List.copyOf(order);
    }

    /** All points that there are to earn. */
    public double allPoints() {
        return moves.values().stream().mapToDouble(Double::doubleValue).sum() + orderPoints;
    }

    /** All cues that this case asks for. */
    public Set<String> allCues() {
        Set<String> all = new HashSet<>(cues);
        order.forEach(rule -> {
            all.addAll(rule.first());
            all.addAll(rule.later());
        });
        return all;
    }

    /**
     * An order that helps: {@code later} had better not precede {@code first} by more than so many sentences.
     *
     * @param first ids of signals or moves
     * @param later ids of signals or moves
     * @param lead how many sentences {@code later} may be ahead; 0 when not at all
     * @param advice what is said to whoever turns it round
     */
    public record Order(Set<String> first, Set<String> later, int lead, Label advice) {

        /** Sets are copied. */
        public Order {
            first = Set.copyOf(first);
            later = Set.copyOf(later);
        }
    }
}
