package nl.oprecht.domain.template;

import java.util.List;

/** Templates for tests. */
public final class SampleTemplate {

    private SampleTemplate() {}

    /** A snippet with these labels and texts. */
    public static Template of(
            String id,
            String title,
            List<String> moves,
            List<String> situations,
            List<String> tags,
            String formal,
            String familiar) {
        return new Template(
                id,
                title,
                Template.Kind.SNIPPET,
                new Template.Labels(moves, situations, List.of(), tags),
                "",
                List.of(),
                List.of(),
                formal,
                familiar);
    }
}
