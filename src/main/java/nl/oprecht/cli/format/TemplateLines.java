package nl.oprecht.cli.format;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import nl.oprecht.domain.move.Move;
import nl.oprecht.domain.template.Channel;
import nl.oprecht.domain.template.FoundTemplates;
import nl.oprecht.domain.template.Highlight;
import nl.oprecht.domain.template.KeptTemplate;
import nl.oprecht.domain.template.OptionalPart;
import nl.oprecht.domain.template.Placeholder;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;

/** Templates for people to read, in lines of at most eighty characters, but for the text itself. */
public final class TemplateLines {

    private static final int LONGEST_ID = 30;
    private static final int LONGEST_TITLE = 34;
    private static final int LONGEST_TEXT = 75;
    /** What could colour or erase a terminal; texts come from anywhere. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n\t]]");

    private static final String INDENT = "    ";

    private final Writer out;
    private final Ink ink;
    private final Texts texts;
    private final Vocabulary vocabulary;

    /**
     * @param out is flushed and not closed
     * @param colour whether it is a terminal that shows colours
     */
    public TemplateLines(Writer out, boolean colour, Texts texts, Vocabulary vocabulary) {
        this.out = out;
        this.ink = new Ink(colour);
        this.texts = texts;
        this.vocabulary = vocabulary;
    }

    /** One line each: id, title, what expands to it. */
    public void list(List<KeptTemplate> all) throws IOException {
        Table table = new Table(3);
        for (KeptTemplate kept : all) {
            Template template = kept.template();
            String abbreviation = template.abbreviation().isEmpty() ? "" : ";" + template.abbreviation();
            table.row(List.of(
                    OneLine.of(template.id(), LONGEST_ID - 1),
                    OneLine.of(template.title(), LONGEST_TITLE - 1),
                    ink.faint(OneLine.of(abbreviation, 80 - LONGEST_ID - LONGEST_TITLE - 5))));
        }
        lines(table.lines());
        line(all.isEmpty() ? "" : "\n", texts.get("templates.count", all.size()));
        out.flush();
    }

    /** Id and title with the first words of the text below, what was looked for highlighted. */
    public void found(FoundTemplates found) throws IOException {
        for (FoundTemplates.Hit hit : found.hits()) {
            Template template = hit.template();
            String title = OneLine.of(template.title(), LONGEST_TEXT - LONGEST_ID);
            line("", ink.strong(OneLine.of(template.id())) + "  " + marked(found.words(), title));
            line(INDENT, marked(found.words(), OneLine.of(template.body(Register.U), LONGEST_TEXT)));
        }
        line(
                found.hits().isEmpty() ? "" : "\n",
                texts.get("templates.count", found.hits().size()));
        out.flush();
    }

    private String marked(List<String> words, String text) {
        StringBuilder marked = new StringBuilder();
        int from = 0;
        for (Span span : Highlight.of(words, text)) {
            marked.append(text, from, span.start()).append(ink.rewrite(text.substring(span.start(), span.end())));
            from = span.end();
        }
        return marked.append(text.substring(from)).toString();
    }

    /**
     * All that is known of a template, and its text.
     *
     * @param placeholders what is to be filled in
     * @param options what can be added
     * @param text as it would come in a draft
     */
    public void show(KeptTemplate kept, List<Placeholder> placeholders, List<OptionalPart> options, String text)
            throws IOException {
        Template template = kept.template();
        Template.Labels labels = template.labels();
        line("", ink.strong(OneLine.of(template.id() + ": " + template.title())));
        Facts facts = new Facts(ink);
        facts.add(texts.get("templates.from"), origin(kept));
        add(
                facts,
                texts.get("templates.moves"),
                labels.moves().stream().map(this::move).toList());
        add(facts, texts.get("templates.situations"), labels.situations());
        add(
                facts,
                texts.get("templates.channels"),
                labels.channels().stream().map(Channel::id).toList());
        add(facts, texts.get("templates.tags"), labels.tags());
        if (!template.abbreviation().isEmpty()) {
            facts.add(texts.get("templates.abbreviation"), ";" + template.abbreviation());
        }
        facts.add(
                texts.get("templates.fill"),
                placeholders.stream().map(TemplateLines::described).toList());
        facts.add(
                texts.get("templates.options"),
                options.stream()
                        .map(option -> option.id() + ": " + option.label())
                        .toList());
        lines(facts.lines());
        line("\n", CONTROL.matcher(text).replaceAll(""));
        out.flush();
    }

    private static String described(Placeholder placeholder) {
        String example = placeholder.example().isEmpty() ? "" : " (" + placeholder.example() + ")";
        return OneLine.of(placeholder.name() + ": " + placeholder.label() + example);
    }

    private String origin(KeptTemplate kept) {
        String origin =
                switch (kept.origin()) {
                    case SHIPPED -> texts.get("templates.shipped");
                    case CHANGED -> texts.get("templates.changed");
                    case OWN -> texts.get("templates.own");
                };
        return kept.archived() ? origin + ", " + texts.get("templates.put-away") : origin;
    }

    private String move(String id) {
        return vocabulary
                .move(id)
                .map(Move::name)
                .map(name -> name.in(texts.locale()) + " (" + id + ")")
                .orElse(id);
    }

    private static void add(Facts facts, String label, List<String> values) {
        if (!values.isEmpty()) {
            facts.add(label, OneLine.of(String.join(", ", values)));
        }
    }

    private void lines(List<String> lines) throws IOException {
        for (String line : lines) {
            line("", line);
        }
    }

    private void line(String before, String text) throws IOException {
        out.write(before);
        out.write(text);
        out.write('\n');
    }
}
