package nl.oprecht.domain.example;

import java.util.List;
import nl.oprecht.domain.text.Register;

/**
 * One customer and two answers: as companies send it, and as it can be.
 *
 * @param id stable name, unique among the pairs
 * @param title who and what it is about, in a few words
 * @param situation id of the situation
 * @param replyCase id of the case, empty when it is to be proposed
 * @param register the form of address of the second answer, {@link Register#NONE} when the pair does not say
 * @param customer the customer's message
 * @param before the answer that hurts
 * @param after the answer that listens
 * @param lesson what to see in them
 * @param teaches ids of the families that the first answer raises, the one that it is about at the head; never empty
 */
public record BeforeAfter(
        String id,
        String title,
        String situation,
        String replyCase,
        Register register,
        String customer,
        String before,
        String after,
        Lesson lesson,
        List<String> teaches) {

    /**
     * The list is copied.
     *
     * @throws IllegalArgumentException when the pair teaches nothing
     */
    public BeforeAfter {
        teaches = List.copyOf(teaches);
        if (teaches.isEmpty()) {
            throw new IllegalArgumentException(id + " teaches nothing");
        }
    }

    /**
     * The lesson, a sentence each.
     *
     * @param before what the first answer does to its reader
     * @param after what the second does instead
     * @param takeAlong what to do likewise tomorrow
     */
    public record Lesson(String before, String after, String takeAlong) {

        /** The three sentences in one line. */
        public String text() {
            return before + " " + after + " " + takeAlong;
        }
    }
}
