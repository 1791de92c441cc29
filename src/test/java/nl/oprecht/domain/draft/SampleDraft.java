package nl.oprecht.domain.draft;

import java.time.Instant;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.tone.Silence;

/** Makes drafts of which only some things matter. */
public final class SampleDraft {

    private SampleDraft() {}

    /** Words, and when they were written. */
    public static SavedDraft of(String id, Instant changed, String customer, String reply) {
        return of(id, changed, customer, reply, "");
    }

    /** Words without a customer, from a file. */
    public static SavedDraft inFile(String id, Instant changed, String reply, String file) {
        return of(id, changed, "", reply, file);
    }

    private static SavedDraft of(String id, Instant changed, String customer, String reply, String file) {
        return new SavedDraft(
                id, changed, changed, customer, reply, "", "", "", Register.NONE, Silence.NONE, 0, 0, file);
    }
}
