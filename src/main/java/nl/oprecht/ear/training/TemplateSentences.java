package nl.oprecht.ear.training;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.library.TemplateFiles;

/** The sentences of the shipped templates, which hurt nobody: a test holds them to that. */
final class TemplateSentences {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^}]*)}}");

    private TemplateSentences() {}

    /** Each sentence with its placeholders by name, once a form of address. */
    static List<LabelledSentence> of(Vocabulary vocabulary, String language) {
        List<LabelledSentence> sentences = new ArrayList<>();
        for (Template template : TemplateFiles.shipped(vocabulary).templates()) {
            for (String body : List.of(template.formal(), template.familiar())) {
                String text = PLACEHOLDER.matcher(body).replaceAll("$1");
                BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
                breaks.setText(text);
                int start = breaks.first();
                for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
                    sentences.add(
                            new LabelledSentence(text.substring(start, end).strip(), null, template.id()));
                    start = end;
                }
            }
        }
        return sentences;
    }
}
