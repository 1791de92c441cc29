package nl.oprecht.domain.template;

import java.util.List;

/**
 * What an agent looks for.
 *
 * @param words as typed, in any form; empty finds all
 * @param only ids of moves; only templates that make one of them, empty for all
 * @param wanted ids of moves to put first, most wanted first, such as those that a draft lacks
 * @param situation id of the situation at hand, empty for none
 * @param limit the most to give back
 */
public record TemplateQuery(String words, List<String> only, List<String> wanted, String situation, int limit) {

    /** As many as anyone scrolls through. */
    public static final int USUAL_LIMIT = 100;

    /** Lists are copied. */
    public TemplateQuery {
        only = List.copyOf(only);
        wanted = List.copyOf(wanted);
    }

    /** Just words. */
    public static TemplateQuery of(String words) {
        return new TemplateQuery(words, List.of(), List.of(), "", USUAL_LIMIT);
    }
}
