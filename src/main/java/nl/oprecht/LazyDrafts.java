package nl.oprecht;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.oprecht.domain.draft.DraftKeeping;
import nl.oprecht.domain.draft.SavedDraft;

/** The drafts, opened at their first use, on the thread that uses them. */
record LazyDrafts(Supplier<? extends DraftKeeping> opened) implements DraftKeeping {

    @Override
    public boolean save(SavedDraft draft) {
        return opened.get().save(draft);
    }

    @Override
    public Optional<SavedDraft> find(String id) {
        return opened.get().find(id);
    }

    @Override
    public Optional<SavedDraft> take(String id) {
        return opened.get().take(id);
    }

    @Override
    public Optional<SavedDraft> takeLast() {
        return opened.get().takeLast();
    }

    @Override
    public void putAway(String id) {
        opened.get().putAway(id);
    }

    @Override
    public List<SavedDraft> search(String words, int most) {
        return opened.get().search(words, most);
    }

    @Override
    public boolean remove(String id) {
        return opened.get().remove(id);
    }

    @Override
    public void removeUnchangedSince(Instant moment) {
        opened.get().removeUnchangedSince(moment);
    }
}
