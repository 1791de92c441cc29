package nl.oprecht.store.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.oprecht.domain.template.Channel;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.template.TemplateText;
import nl.oprecht.domain.template.TemplateText.Part;
import nl.oprecht.domain.text.Register;

/**
 * The terms by which a template stands in the index. A word has the mark of its field before it: {@code 1} for the
 * title, {@code 2} for title or labels, {@code 3} for anywhere, so that the words of one field are found without a
 * look at the others. A label has a name before it: {@code m:excuus}.
 *
 * @param title the words of the title
 * @param labels those and the words of the labels and the abbreviation
 * @param text those and the words of the text in both forms; what is filled in or included is not looked at
 * @param facets what a search can ask for beside words
 */
record SearchTerms(Set<String> title, Set<String> labels, Set<String> text, Set<String> facets) {

    /** Each template has it. */
    static final String ALL = "all";

    /** Where words stand; each holds the one before it. */
    enum Field {
        TITLE('1'),
        LABELS('2'),
        TEXT('3');

        private final char mark;

        Field(char mark) {
            this.mark = mark;
        }

        /** The term for a word that stands there. */
        String term(String word) {
            return mark + word;
        }
    }

    static SearchTerms of(Template template) {
        Set<String> title = new LinkedHashSet<>();
        add(template.title(), title);
        Set<String> labels = new LinkedHashSet<>(title);
        Template.Labels given = template.labels();
        addIds(given.moves(), labels);
        addIds(given.situations(), labels);
        addIds(given.channels().stream().map(Channel::id).toList(), labels);
        given.tags().forEach(tag -> add(tag, labels));
        add(template.abbreviation(), labels);
        Set<String> text = new LinkedHashSet<>(labels);
        addBody(template.formal(), text);
        addBody(template.familiar(), text);

        Set<String> facets = new LinkedHashSet<>(Set.of(ALL));
        given.moves().forEach(move -> facets.add(move(move)));
        given.situations().forEach(situation -> facets.add(situation(situation)));
        if (!template.abbreviation().isEmpty()) {
            facets.add(abbreviation(template.abbreviation()));
        }
        return new SearchTerms(title, labels, text, facets);
    }

    static String move(String id) {
        return "m:" + name(id);
    }

    static String situation(String id) {
        return "s:" + name(id);
    }

    static String abbreviation(String abbreviation) {
        return "b:" + name(abbreviation);
    }

    /** All terms in one text for the tokeniser, which splits it at spaces. */
    String line() {
        StringBuilder line = new StringBuilder(String.join(" ", facets));
        append(line, Field.TITLE, title);
        append(line, Field.LABELS, labels);
        append(line, Field.TEXT, text);
        return line.toString();
    }

    private static void append(StringBuilder line, Field field, Collection<String> words) {
        words.forEach(word -> line.append(' ').append(field.term(word)));
    }

    /** In lower case; the tokeniser knows no other signs than these. */
    private static String name(String id) {
        return id.toLowerCase(Locale.ROOT)
                .codePoints()
                .mapToObj(
                        letter -> letter == '-' || Character.isLetterOrDigit(letter) ? Character.toString(letter) : "_")
                .collect(Collectors.joining());
    }

    private static void addIds(Collection<String> ids, Set<String> words) {
        ids.forEach(id -> add(id.replace('_', ' '), words));
    }

    private static void add(String text, Set<String> words) {
        Word.in(text).forEach(word -> words.addAll(word.forms()));
    }

    private static void addBody(String body, Set<String> words) {
        TemplateText text = TemplateText.parse(body);
        add(text, Register.U, words);
        if (text.servesBothForms()) {
            add(text, Register.JE, words);
        }
    }

    private static void add(TemplateText text, Register register, Set<String> words) {
        StringBuilder plain = new StringBuilder();
        text.parts().forEach(part -> append(plain, part, register));
        add(plain.toString(), words);
    }

    private static void append(StringBuilder plain, Part part, Register register) {
        if (part instanceof Part.Words words) {
            plain.append(words.text());
        } else if (part instanceof Part.Choice choice) {
            plain.append(choice.in(register));
        } else if (part instanceof Part.Optional optional) {
            optional.parts().forEach(inner -> append(plain, inner, register));
        } else if (!(part instanceof Part.Cursor)) {
            plain.append(' ');
        }
    }
}
