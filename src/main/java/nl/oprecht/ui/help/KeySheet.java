package nl.oprecht.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.oprecht.i18n.Texts;
import nl.oprecht.manual.Block;
import nl.oprecht.manual.Prose;
import nl.oprecht.manual.Run;
import nl.oprecht.manual.Run.Look;

/** All keys of the window as a part of the manual, grouped by what one does with them. */
final class KeySheet {

    /** The group of what is named in none: the window itself. */
    private static final String OTHERS = "window";

    private static final List<Map.Entry<String, List<String>>> GROUPS = List.of(
            Map.entry(
                    "findings",
                    List.of(
                            "next",
                            "previous",
                            "rewrites",
                            "findings",
                            "undo-ignoring",
                            "ignored",
                            "moves",
                            "score",
                            "readdress")),
            Map.entry(
                    "templates",
                    List.of("templates", "library", "abbreviation", "open-place", "keep", "save-selection")),
            Map.entry(
                    "drafts",
                    List.of(
                            "copy",
                            "copy-html",
                            "along",
                            "new",
                            "drafts",
                            "open",
                            "save",
                            "compare",
                            "note",
                            "lessons",
                            "calls")));

    private KeySheet() {}

    /**
     * The groups, each a heading and a table.
     *
     * @param ids names of the texts of each key: {@code key.<id>} is the key as written on a keyboard, with a comma
     *     between two that do the same; {@code key.<id>.does} what it does
     */
    static List<Block> of(List<String> ids, Texts texts) {
        List<Block> blocks = new ArrayList<>();
        List<String> others = new ArrayList<>(ids);
        for (Map.Entry<String, List<String>> group : GROUPS) {
            add(group.getKey(), group.getValue().stream().filter(ids::contains).toList(), texts, blocks);
            others.removeAll(group.getValue());
        }
        add(OTHERS, others, texts, blocks);
        return blocks;
    }

    private static void add(String group, List<String> ids, Texts texts, List<Block> blocks) {
        if (!ids.isEmpty()) {
            blocks.add(new Block.Heading(2, plain(texts.get("keys." + group))));
            Prose none = new Prose(List.of());
            blocks.add(new Block.Table(
                    List.of(none, none), ids.stream().map(id -> row(id, texts)).toList()));
        }
    }

    private static List<Prose> row(String id, Texts texts) {
        List<Run> caps = Stream.of(texts.get("key." + id).split(", "))
                .flatMap(key -> Stream.of(new Run("  ", Look.PLAIN), new Run(key, Look.KEY)))
                .skip(1)
                .toList();
        return List.of(new Prose(caps), plain(texts.get("key." + id + ".does")));
    }

    private static Prose plain(String text) {
        return new Prose(List.of(new Run(text, Look.PLAIN)));
    }
}
