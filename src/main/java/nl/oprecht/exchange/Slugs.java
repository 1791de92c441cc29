package nl.oprecht.exchange;

import java.util.Collection;
import java.util.regex.Pattern;
import nl.oprecht.domain.template.Highlight;

/** Names for files and ids: lower case letters, digits and hyphens. */
final class Slugs {

    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern OUTER_HYPHENS = Pattern.compile("^-+|-+$");
    private static final int LONGEST = 60;

    private Slugs() {}

    /** The title as a name. */
    static String of(String title) {
        String hyphens = OTHER.matcher(Highlight.fold(title)).replaceAll("-");
        String slug = hyphens.length() > LONGEST ? hyphens.substring(0, LONGEST) : hyphens;
        String bare = OUTER_HYPHENS.matcher(slug).replaceAll("");
        return bare.isEmpty() ? "sjabloon" : bare;
    }

    /** This name, or the first with a number behind it that is not taken. */
    static String free(String wanted, Collection<String> taken) {
        String name = wanted;
        for (int number = 2; taken.contains(name); number++) {
            name = wanted + "-" + number;
        }
        return name;
    }
}
