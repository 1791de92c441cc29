package nl.oprecht.manual;

import java.util.List;
import java.util.Optional;

/**
 * The manual in one language.
 *
 * @param chapters in the order of the list
 */
public record Manual(List<Chapter> chapters) {

    /** Keeps a copy of the list. */
    public Manual {
        chapters = List.copyOf(chapters);
    }

    /** The chapter with this id, if there is one. */
    public Optional<Chapter> chapter(String id) {
        return chapters.stream().filter(chapter -> chapter.id().equals(id)).findFirst();
    }

    /** This manual with more at the end of one chapter. */
    public Manual with(String id, List<Block> more) {
        return new Manual(chapters.stream()
                .map(chapter -> chapter.id().equals(id) ? chapter.with(more) : chapter)
                .toList());
    }
}
