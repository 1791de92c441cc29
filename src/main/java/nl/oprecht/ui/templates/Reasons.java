package nl.oprecht.ui.templates;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.oprecht.domain.move.Move;
import nl.oprecht.domain.template.FoundTemplates.Hit;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.model.ReplyModel;

/** Says why a template stands where it stands. */
final class Reasons {

    private static final int LONGEST_QUOTE = 40;
    private static final int OFTEN = 3;

    private final ReplyModel model;
    private final Vocabulary vocabulary;
    private final Texts texts;
    private final BooleanSupplier narrowed;

    /**
     * @param narrowed whether only templates for one move or one point are shown, which is said above them already
     */
    Reasons(ReplyModel model, Vocabulary vocabulary, Texts texts, BooleanSupplier narrowed) {
        this.model = model;
        this.vocabulary = vocabulary;
        this.texts = texts;
        this.narrowed = narrowed;
    }

    /** A few words; empty when it only fits what was typed. */
    String of(Hit hit) {
        return switch (hit.reason()) {
            case WANTED -> vocabulary.move(hit.move()).map(this::wanted).orElse("");
            case SITUATION ->
                vocabulary
                        .situation(model.requestProperty().get().situation())
                        .map(situation -> texts.get(
                                "why.situation",
                                situation.name().in(texts.locale()).toLowerCase(Locale.ROOT)))
                        .orElse("");
            case FAVOURITE -> texts.get("why.favourite");
            case USED -> texts.get(hit.kept().uses() < OFTEN ? "why.used" : "why.often");
            case WORDS -> "";
        };
    }

    private String wanted(Move move) {
        String name = move.name().in(texts.locale());
        if (model.report().missing().contains(move.id())) {
            return texts.get("why.missing", name);
        }
        if (narrowed.getAsBoolean()) {
            return name;
        }
        Optional<String> open = Wanted.open(model.report())
                .filter(point -> move.answers().contains(point.kind()))
                .map(point -> shortened(point.quote()))
                .findFirst();
        return open.map(quote -> texts.get("why.point", quote)).orElse(name);
    }

    /** On one line, and not too long for it. */
    static String shortened(String quote) {
        String line = quote.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_QUOTE
                ? line
                : line.substring(0, LONGEST_QUOTE).strip() + "…";
    }
}
