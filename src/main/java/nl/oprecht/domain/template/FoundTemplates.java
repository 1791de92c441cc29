package nl.oprecht.domain.template;

import java.util.List;

/**
 * What a search found.
 *
 * @param hits best first
 * @param words what was looked for in the end, without accents and in lower case, slips of the key corrected; for
 *     highlighting with {@link Highlight}
 */
public record FoundTemplates(List<Hit> hits, List<String> words) {

    /** Nothing at all. */
    public static final FoundTemplates NONE = new FoundTemplates(List.of(), List.of());

    /** Lists are copied. */
    public FoundTemplates {
        hits = List.copyOf(hits);
        words = List.copyOf(words);
    }

    /**
     * A template that fits.
     *
     * @param kept the template
     * @param reason why it stands where it stands
     * @param move the wanted move that it makes, for {@link Reason#WANTED}; otherwise empty
     */
    public record Hit(KeptTemplate kept, Reason reason, String move) {

        /** What it says. */
        public Template template() {
            return kept.template();
        }
    }

    /** Why a template stands where it stands; strongest first. */
    public enum Reason {
        /** It makes a move that is wanted. */
        WANTED,
        /** It was written for the situation at hand. */
        SITUATION,
        /** The user marked it. */
        FAVOURITE,
        /** The user took it before. */
        USED,
        /** It only fits the words. */
        WORDS
    }
}
