package nl.oprecht.domain.draft;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.oprecht.domain.failure.UserFacingException;

/**
 * Keeps drafts between sessions. All methods may touch the disk and throw {@link UserFacingException} when that fails.
 */
public interface DraftKeeping {

    /** Keeps a draft in place of an earlier state of it. */
    void save(SavedDraft draft);

    /** The draft with this id. */
    Optional<SavedDraft> find(String id);

    /**
     * Drafts that hold all these words, in message or reply, the one changed last first.
     *
     * @param words separated by spaces; none for all drafts
     * @param most how many at most
     */
    List<SavedDraft> search(String words, int most);

    /** Forgets a draft; without effect when it is unknown. */
    void remove(String id);

    /** Forgets all drafts that were not changed since. */
    void removeUnchangedSince(Instant moment);
}
