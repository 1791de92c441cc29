package nl.oprecht.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.oprecht.document.HtmlText;
import nl.oprecht.domain.template.Placeholder;
import nl.oprecht.domain.template.Placeholder.Type;

/** The text of one match in our notation: variables, fields of forms and other matches in it resolved. */
final class EspansoText {

    private static final Pattern IN_REPLACE =
            Pattern.compile("\\{\\{\\s*+([\\p{L}\\p{N}_.]++)\\s*+}}|(\\$\\|\\$)|(\\\\[{}])");
    private static final Pattern IN_FORM = Pattern.compile(
            "\\{\\{\\s*+([\\p{L}\\p{N}_.]++)\\s*+}}|(\\$\\|\\$)|(\\\\[{}])|\\[\\[\\s*+([\\p{L}\\p{N}_]++)\\s*+]]");

    /** Of chrono's format: what tells the day. Without it a date is a time of day. */
    private static final Pattern DAY = Pattern.compile("%-?[deDFxvcAaBbmj]");

    /** More variables and other matches than anyone puts in one text; a text that holds itself stops here. */
    private static final int MOST_RESOLVED = 200;

    private static final int SECONDS_A_DAY = 24 * 60 * 60;

    private final Map<String, YamlTree> global;
    private final Map<String, YamlTree> byTrigger;
    private final Map<String, Placeholder> own = new HashMap<>();
    private final Set<YamlTree> inside = new HashSet<>();
    private final Body body = new Body();
    private int resolved;

    /**
     * @param global variables of the whole file, by name
     * @param byTrigger all matches of the file, for those that others hold
     */
    EspansoText(Map<String, YamlTree> global, Map<String, YamlTree> byTrigger) {
        this.global = global;
        this.byTrigger = byTrigger;
    }

    static Map<String, YamlTree> byName(List<YamlTree> variables) {
        Map<String, YamlTree> named = new HashMap<>();
        variables.forEach(variable -> named.putIfAbsent(variable.text("name"), variable));
        return named;
    }

    Body body() {
        return body;
    }

    /** What is known of the placeholders, in so far as the file describes them. */
    Map<String, Placeholder> placeholders() {
        return own;
    }

    /** Writes a match; one that holds itself is written once. */
    void match(YamlTree match) {
        if (!inside.add(match)) {
            return;
        }
        Map<String, YamlTree> variables = new HashMap<>(global);
        variables.putAll(byName(match.items("vars")));
        if (match.has("form")) {
            match.field("form_fields").ifPresent(this::describe);
            write(match.text("form"), IN_FORM, variables);
        } else {
            write(words(match), IN_REPLACE, variables);
        }
        inside.remove(match);
    }

    private static String words(YamlTree match) {
        if (match.has("html")) {
            return HtmlText.FOR_TEMPLATES.of(match.text("html"));
        }
        return match.has("replace") ? match.text("replace") : match.text("markdown");
    }

    private void write(String text, Pattern marks, Map<String, YamlTree> variables) {
        Matcher mark = marks.matcher(text);
        int from = 0;
        while (mark.find() && !body.tooLong()) {
            body.words(text.substring(from, mark.start()));
            from = mark.end();
            if (mark.group(1) != null) {
                variable(mark.group(1), variables);
            } else if (mark.group(2) != null) {
                body.cursor();
            } else if (mark.group(3) != null) {
                body.words(mark.group(3).substring(1));
            } else {
                body.slot(ForeignNames.readable(mark.group(4)));
            }
        }
        body.words(text.substring(from));
    }

    private void variable(String name, Map<String, YamlTree> variables) {
        String field = name.substring(name.indexOf('.') + 1);
        YamlTree variable = variables.get(name.equals(field) ? name : name.substring(0, name.indexOf('.')));
        YamlTree params = variable == null ? null : variable.field("params").orElse(null);
        if (params == null || variable == null || ++resolved > MOST_RESOLVED) {
            body.slot(ForeignNames.readable(field));
            return;
        }
        switch (variable.text("type")) {
            case "echo" -> write(params.text("echo"), IN_REPLACE, global);
            case "match" -> other(params.text("trigger"), field);
            case "form" -> {
                params.field("fields").ifPresent(this::describe);
                body.slot(ForeignNames.readable(field));
            }
            case "date" -> date(ForeignNames.readable(field), params);
            case "choice" -> choice(ForeignNames.readable(field), params, "values");
            case "random" -> choice(ForeignNames.readable(field), params, "choices");
            default -> body.slot(ForeignNames.readable(field));
        }
    }

    private void other(String trigger, String name) {
        YamlTree match = byTrigger.get(trigger);
        if (match == null) {
            body.slot(ForeignNames.readable(name));
        } else {
            match(match);
        }
    }

    private void describe(YamlTree fields) {
        for (String field : fields.names()) {
            YamlTree facts = fields.field(field).orElse(fields);
            String name = ForeignNames.readable(field);
            List<String> values = facts.texts("values");
            own.put(name, described(name, values.isEmpty() ? Type.TEXT : Type.CHOICE, facts.text("default"), values));
        }
    }

    private void date(String name, YamlTree params) {
        if (DAY.matcher(params.text("format")).find()) {
            own.put(name, described(name, Type.DATE, initial(params.text("offset")), List.of()));
        }
        body.slot(name);
    }

    private static String initial(String offset) {
        if (!offset.matches("[-+]?\\d{0,9}")) {
            return "";
        }
        int days = offset.isEmpty() ? 0 : Integer.parseInt(offset) / SECONDS_A_DAY;
        return days == 0 ? "vandaag" : days == 1 ? "morgen" : days > 1 ? "+" + days : "";
    }

    /** A choice between texts, or between labels that stand for texts. */
    private void choice(String name, YamlTree params, String list) {
        List<String> values = params.items(list).stream()
                .map(value -> value.has("id") ? value.text("id") : value.text())
                .toList();
        if (!values.isEmpty()) {
            own.put(name, described(name, Type.CHOICE, "", values));
        }
        body.slot(name);
    }

    private static Placeholder described(String name, Type type, String initial, List<String> choices) {
        String example = choices.isEmpty() ? "" : choices.get(0);
        return new Placeholder(name, Placeholder.named(name).label(), type, example, initial, "", choices, null);
    }
}
