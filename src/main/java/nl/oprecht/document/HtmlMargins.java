package nl.oprecht.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Which paragraphs are followed by space. Outlook and Google Docs make a paragraph of each line and take its margin away;
 * as paragraphs with a blank line between them they would fall apart.
 */
final class HtmlMargins {

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern BOTTOM = Pattern.compile("(?:^|[;\\s])margin(-bottom)?\\s*:\\s*([^;]+)");
    private static final Pattern NOTHING = Pattern.compile("0+(\\.0+)?[a-z%]*");

    /** By selector, whether it leaves no space below. */
    private final Map<String, Boolean> tight = new HashMap<>();

    private HtmlMargins() {}

    static HtmlMargins of(Document document) {
        HtmlMargins margins = new HtmlMargins();
        for (Element style : document.select("style")) {
            Matcher rules = RULE.matcher(style.data().replace("<!--", ""));
            while (rules.find()) {
                Boolean none = isTight(rules.group(2));
                if (none != null) {
                    for (String selector : rules.group(1).split(",")) {
                        margins.tight.put(selector.strip().toLowerCase(Locale.ROOT), none);
                    }
                }
            }
        }
        return margins;
    }

    /** How many line feeds belong before and behind this paragraph: one when it has no space below, otherwise two. */
    int gap(Element paragraph) {
        Boolean own = isTight(paragraph.attr("style"));
        if (own != null) {
            return own ? 1 : 2;
        }
        for (String name : paragraph.classNames()) {
            String selector = "." + name.toLowerCase(Locale.ROOT);
            Boolean named = tight.getOrDefault("p" + selector, tight.get(selector));
            if (named != null) {
                return named ? 1 : 2;
            }
        }
        return tight.getOrDefault("p", false) ? 1 : 2;
    }

    /** Null when nothing is said about it. */
    private static @Nullable Boolean isTight(String style) {
        Boolean none = null;
        Matcher margin = BOTTOM.matcher(style.toLowerCase(Locale.ROOT));
        while (margin.find()) {
            String[] sides = margin.group(2).strip().split("\\s+");
            String bottom = margin.group(1) != null || sides.length < 3 ? sides[0] : sides[2];
            none = NOTHING.matcher(bottom).matches();
        }
        return none;
    }
}
