package nl.oprecht.domain.draft;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.failure.UserFacingException;

/** Drafts in memory; the window that had them is closed whenever another asks. */
public final class FakeDrafts implements DraftKeeping {

    private final Map<String, SavedDraft> all = new ConcurrentHashMap<>();
    private final Set<String> onDesk = ConcurrentHashMap.newKeySet();
    /** Ids of drafts that lie on the desk of another open window. */
    public final Set<String> elsewhere = ConcurrentHashMap.newKeySet();
    /** Whether nothing can be kept. */
    public volatile boolean full;

    @Override
    public boolean save(SavedDraft draft) {
        if (full) {
            throw new UserFacingException(new Problem("oprecht.db", "De schijf is vol.", "Maak ruimte."));
        }
        if (elsewhere.contains(draft.id())) {
            return false;
        }
        all.put(draft.id(), draft);
        onDesk.add(draft.id());
        return true;
    }

    @Override
    public Optional<SavedDraft> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Optional<SavedDraft> take(String id) {
        Optional<SavedDraft> found = find(id).filter(draft -> !elsewhere.contains(id));
        found.ifPresent(draft -> onDesk.add(draft.id()));
        return found;
    }

    @Override
    public Optional<SavedDraft> takeLast() {
        return search("", all.size()).stream()
                .filter(draft -> onDesk.contains(draft.id()) && !elsewhere.contains(draft.id()))
                .findFirst();
    }

    @Override
    public void putAway(String id) {
        onDesk.remove(id);
    }

    @Override
    public List<SavedDraft> search(String words, int most) {
        return all.values().stream()
                .filter(draft -> (draft.customer() + draft.reply()).contains(words))
                .sorted(Comparator.comparing(SavedDraft::changed).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public boolean remove(String id) {
        if (elsewhere.contains(id)) {
            return false;
        }
        all.remove(id);
        onDesk.remove(id);
        return true;
    }

    @Override
    public void removeUnchangedSince(Instant moment) {
        Set<SavedDraft> drafts = new HashSet<>(all.values());
        drafts.stream().filter(draft -> draft.changed().isBefore(moment)).forEach(draft -> remove(draft.id()));
    }
}
