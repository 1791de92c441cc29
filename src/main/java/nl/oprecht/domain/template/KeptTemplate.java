package nl.oprecht.domain.template;

/**
 * A template with what the library knows of it.
 *
 * @param template what it says
 * @param origin whose it is
 * @param favourite whether the user marked it
 * @param archived whether the user put it away; searches pass it over
 * @param uses how often it was put in a draft
 */
public record KeptTemplate(Template template, Origin origin, boolean favourite, boolean archived, int uses) {

    /** Whose words a template has. */
    public enum Origin {
        /** As it came with the program. */
        SHIPPED,
        /** Came with the program and was changed by the user. */
        CHANGED,
        /** The user's own. */
        OWN
    }
}
