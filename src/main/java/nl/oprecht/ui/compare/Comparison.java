package nl.oprecht.ui.compare;

import nl.oprecht.domain.draft.SavedDraft;
import nl.oprecht.domain.example.BeforeAfter;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.text.Draft;

/**
 * Two answers to put beside each other.
 *
 * @param before what is asked about the earlier answer
 * @param after what is asked about the later one
 * @param lesson what there is to see; empty for what speaks for itself
 * @param writable whether the earlier answer is still to be written or pasted
 */
record Comparison(CheckRequest before, CheckRequest after, String lesson, boolean writable) {

    /** An earlier text and the present one, to the same customer. */
    static Comparison of(String earlier, CheckRequest now) {
        return new Comparison(withText(now, earlier), withText(now, now.reply().text()), "", false);
    }

    /** Another draft and the present one, each to its own customer. */
    static Comparison of(SavedDraft earlier, CheckRequest now) {
        CheckRequest before = withText(now, earlier.reply())
                .withCustomer(earlier.customer())
                .withSituation(earlier.situation())
                .withCase(earlier.replyCase());
        return new Comparison(before, withText(now, now.reply().text()), "", false);
    }

    /** A text that is yet to come and the present one. */
    static Comparison withPasted(String pasted, CheckRequest now) {
        return new Comparison(withText(now, pasted), withText(now, now.reply().text()), "", true);
    }

    /** A shipped pair; what the user does not want to hear about is heard there. */
    static Comparison of(BeforeAfter pair) {
        CheckRequest request = CheckRequest.of(pair.before())
                .withCustomer(pair.customer())
                .withSituation(pair.situation())
                .withCase(pair.replyCase());
        return new Comparison(
                request, withText(request, pair.after()), pair.lesson().text(), false);
    }

    private static CheckRequest withText(CheckRequest request, String text) {
        return request.withReply(new Draft(text, 0));
    }
}
