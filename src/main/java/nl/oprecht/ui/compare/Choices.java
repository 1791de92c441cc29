package nl.oprecht.ui.compare;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.oprecht.domain.draft.SavedDraft;
import nl.oprecht.domain.example.BeforeAfter;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.model.ReplyModel;

/** What can be put beside each other, with the names in the list. */
final class Choices {

    private static final int FIRST_WORDS = 40;

    private final ReplyModel model;
    private final Texts texts;
    private final DateTimeFormatter moment;

    Choices(ReplyModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(texts.locale())
                .withZone(ZoneId.systemDefault());
    }

    /**
     * Something to look at.
     *
     * @param name as it stands in the list; what is the same has the same name
     * @param example whether it ships with the program
     * @param comparison makes it, for the draft as it then stands
     */
    record Choice(String name, boolean example, Supplier<Comparison> comparison) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** What needs no reading from disk; the first version once the reply is another. */
    List<Choice> atOnce(String first) {
        List<Choice> choices = new ArrayList<>();
        if (!first.isBlank() && !first.equals(now().reply().text())) {
            choices.add(new Choice(texts.get("compare.first"), false, () -> Comparison.of(first, now())));
        }
        choices.add(new Choice(texts.get("compare.pasted"), false, () -> Comparison.withPasted("", now())));
        return choices;
    }

    /** Shipped pairs, then earlier drafts. */
    List<Choice> kept(List<SavedDraft> drafts, List<BeforeAfter> pairs) {
        List<Choice> choices = new ArrayList<>();
        pairs.forEach(pair ->
                choices.add(new Choice(texts.get("compare.pair", pair.title()), true, () -> Comparison.of(pair))));
        drafts.forEach(draft -> choices.add(new Choice(
                texts.get("compare.draft", moment.format(draft.changed()), beginning(draft.reply())),
                false,
                () -> Comparison.of(draft, now()))));
        return choices;
    }

    private CheckRequest now() {
        return model.requestProperty().get();
    }

    private static String beginning(String text) {
        String words = text.strip().replaceAll("\\s+", " ");
        return words.length() <= FIRST_WORDS ? words : words.substring(0, FIRST_WORDS) + "…";
    }
}
