package nl.oprecht.ui.lessons;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.model.ReplyModel;

/** The kinds of findings that came up while a reply was written, also those that were mended since. */
final class SeenFamilies {

    private final Vocabulary vocabulary;
    private final Texts texts;
    private final Set<String> seen = new LinkedHashSet<>();

    SeenFamilies(ReplyModel model, Vocabulary vocabulary, Texts texts) {
        this.vocabulary = vocabulary;
        this.texts = texts;
        model.findingsProperty()
                .addListener((findings, old, now) ->
                        now.stream().map(Finding::family).forEach(seen::add));
        model.requestProperty().addListener((request, old, now) -> {
            if (now.reply().text().isBlank()) {
                seen.clear();
            }
        });
    }

    /** Their names; matters of form and language teach nothing about a customer. */
    List<String> names() {
        return seen.stream()
                .flatMap(id -> vocabulary.family(id).stream())
                .filter(family -> !family.unlabelled() && !family.id().equals(Family.LANGUAGE))
                .map(family -> family.name().in(texts.locale()))
                .toList();
    }
}
