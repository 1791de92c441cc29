package nl.oprecht.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A chapter of the manual.
 *
 * @param id the name of its file, without {@code .md}; the same in every language
 * @param title what it is called
 * @param searchWords other words that people look for it with; not shown
 * @param blocks what stands below the title
 */
public record Chapter(String id, String title, List<String> searchWords, List<Block> blocks) {

    /** Keeps copies of the lists. */
    public Chapter {
        searchWords = List.copyOf(searchWords);
        blocks = List.copyOf(blocks);
    }

    /** This chapter with more at its end. */
    public Chapter with(List<Block> more) {
        List<Block> all = new ArrayList<>(blocks);
        all.addAll(more);
        return new Chapter(id, title, searchWords, all);
    }

    /** All its words below the title, in the order of reading. */
    public Stream<Prose> proses() {
        return blocks.stream().flatMap(Block::proses);
    }
}
