package nl.oprecht.manual;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.oprecht.domain.template.Highlight;
import nl.oprecht.domain.text.Span;

/**
 * Finds chapters by words in them, whatever their case and accents. Long words are found inside others too, as Dutch
 * writes its compounds; short ones only where a word begins, since ‘oor’ is in every ‘woord’.
 */
public final class ManualSearch {

    private static final int IN_TITLE = 40;
    private static final int AS_SEARCH_WORD = 20;
    private static final int IN_HEADING = 10;
    /** A word that is everywhere in a chapter must not outweigh a heading. */
    private static final int MOST_IN_TEXT = 8;

    private static final int SNIPPET = 96;
    private static final int LONG = 4;

    /**
     * A chapter that was found.
     *
     * @param snippet what stands around the first place, or how the chapter begins
     */
    public record Found(Chapter chapter, String snippet) {}

    private ManualSearch() {}

    /** The words of a query, as the other methods want them. */
    public static List<String> words(String query) {
        return Stream.of(Highlight.fold(query).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Where these words stand in a text; one may overlap another. */
    public static List<Span> places(List<String> words, String text) {
        return words.stream()
                .flatMap(word -> Highlight.of(List.of(word), text).stream()
                        .filter(span -> word.length() >= LONG || beginsWord(span.start(), text)))
                .sorted()
                .toList();
    }

    /** How many of these words stand in a text. */
    public static long count(List<String> words, String text) {
        return words.stream().filter(word -> holds(text, word)).count();
    }

    /** The chapters with all these words; what they are about first. */
    public static List<Found> find(Manual manual, List<String> words) {
        record Weighed(Chapter chapter, int weight) {}
        return manual.chapters().stream()
                .map(chapter -> new Weighed(chapter, weight(chapter, words)))
                .filter(weighed -> weighed.weight() > 0)
                .sorted(Comparator.comparingInt(Weighed::weight).reversed())
                .map(weighed -> new Found(weighed.chapter(), snippet(weighed.chapter(), words)))
                .toList();
    }

    /** 0 when a word is missing. */
    private static int weight(Chapter chapter, List<String> words) {
        int sum = 0;
        for (String word : words) {
            int weight = weight(chapter, word);
            if (weight == 0) {
                return 0;
            }
            sum += weight;
        }
        return sum;
    }

    private static int weight(Chapter chapter, String word) {
        int weight = holds(chapter.title(), word) ? IN_TITLE : 0;
        if (chapter.searchWords().stream().anyMatch(known -> holds(known, word))) {
            weight += AS_SEARCH_WORD;
        }
        if (headings(chapter).anyMatch(heading -> holds(heading, word))) {
            weight += IN_HEADING;
        }
        long places =
                chapter.proses().filter(prose -> holds(prose.text(), word)).count();
        return weight + (int) Math.min(MOST_IN_TEXT, places);
    }

    private static boolean holds(String text, String word) {
        return !places(List.of(word), text).isEmpty();
    }

    private static boolean beginsWord(int at, String text) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static String snippet(Chapter chapter, List<String> words) {
        Stream<String> texts = chapter.blocks().stream().flatMap(ManualSearch::lines);
        return Stream.concat(texts, headings(chapter))
                .filter(text -> !text.isBlank())
                .reduce((first, next) -> count(words, next) > count(words, first) ? next : first)
                .map(text -> cut(text, words))
                .orElse("");
    }

    private static Stream<String> headings(Chapter chapter) {
        return chapter.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .flatMap(Block::proses)
                .map(Prose::text);
    }

    /** What can be read by itself: no headings, and a row of a table as one. */
    private static Stream<String> lines(Block block) {
        if (block instanceof Block.Heading) {
            return Stream.empty();
        }
        if (block instanceof Block.Table table) {
            return table.rows().stream()
                    .map(row -> row.stream().map(Prose::text).collect(Collectors.joining(": ")));
        }
        return block.proses().map(Prose::text);
    }

    private static String cut(String text, List<String> words) {
        String line = text.replace('\n', ' ');
        int hit = places(words, line).stream().findFirst().map(Span::start).orElse(0);
        int from = hit < SNIPPET / 2 ? 0 : line.lastIndexOf(' ', hit - SNIPPET / 4) + 1;
        int to = Math.min(line.length(), from + SNIPPET);
        if (to < line.length()) {
            to = Math.max(from, line.lastIndexOf(' ', to));
        }
        return (from > 0 ? "… " : "") + line.substring(from, to) + (to < line.length() ? " …" : "");
    }
}
