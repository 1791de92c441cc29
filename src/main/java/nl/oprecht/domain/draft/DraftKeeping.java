package nl.oprecht.domain.draft;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.oprecht.domain.failure.UserFacingException;

/**
 * Keeps drafts between sessions, for one window. A draft lies on the desk of at most one open window, so that no two
 * windows write in it. All methods may touch the disk and throw {@link UserFacingException} when that fails.
 */
public interface DraftKeeping {

    /**
     * Keeps a draft that lies on this desk, in place of an earlier state of it.
     *
     * @return whether it was kept; nothing is done when it lies on the desk of another open window by now
     */
    boolean save(SavedDraft draft);

    /** The draft with this id. */
    Optional<SavedDraft> find(String id);

    /**
     * The draft with this id, which lies on this desk from now on.
     *
     * @return empty when it is unknown, or lies on the desk of another open window
     */
    Optional<SavedDraft> take(String id);

    /** The draft changed last among those that lay on desks when their windows closed; on this desk from now on. */
    Optional<SavedDraft> takeLast();

    /** Takes a draft from this desk; it is kept. Without effect when it is unknown. */
    void putAway(String id);

    /**
     * Drafts that hold all these words, in message, reply or name of the file; the one changed last first.
     *
     * @param words or their beginnings, separated by spaces; whatever their case and accents; none for all drafts
     * @param most how many at most
     */
    List<SavedDraft> search(String words, int most);

    /**
     * Forgets a draft.
     *
     * @return whether it is gone; false when it lies on the desk of another open window, where it stays
     */
    boolean remove(String id);

    /** Forgets all drafts that were not changed since, but for those that lie on the desk of an open window. */
    void removeUnchangedSince(Instant moment);
}
