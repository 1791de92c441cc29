package nl.oprecht.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.oprecht.domain.template.Placeholder;

/** Texts with {@code {{name}}} in them, as Zendesk and Chatwoot have them. */
final class Liquid {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\{-?+([^{}|]++)((?:\\|[^{}]*+)?+)}}");
    private static final Pattern FALLBACK = Pattern.compile("\\|\\s*+default\\s*+:\\s*+(?:\"([^\"]*+)\"|'([^']*+)')");

    private final ForeignNames names;

    Liquid(ForeignNames names) {
        this.names = names;
    }

    /**
     * A text in our notation.
     *
     * @param fallbacks what stands in the text when nothing is filled in, by the name of its placeholder
     */
    record Translated(String text, Map<String, Placeholder> fallbacks) {}

    /** Whether the text decides something by itself, which a template cannot. */
    static boolean hasLogic(String text) {
        return text.contains("{%");
    }

    /** The text in our notation; empty when it is too long, or its braces mean something else here. */
    Optional<Translated> translate(String text, Drafts drafts) {
        Body body = new Body();
        Map<String, Placeholder> fallbacks = new HashMap<>();
        Matcher variable = VARIABLE.matcher(text);
        int from = 0;
        while (variable.find()) {
            String name = names.ours(variable.group(1).replaceFirst("-$", ""));
            body.words(text.substring(from, variable.start())).slot(name);
            from = variable.end();
            Matcher fallback = FALLBACK.matcher(variable.group(2));
            if (fallback.find()) {
                String value = fallback.group(1) == null ? fallback.group(2) : fallback.group(1);
                fallbacks.put(name, drafts.withFallback(name, value));
            }
        }
        return body.words(text.substring(from)).text().map(ours -> new Translated(ours, fallbacks));
    }
}
