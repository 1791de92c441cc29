package nl.oprecht.ui.findings;

import java.util.Optional;
import javafx.scene.control.Tooltip;
import nl.oprecht.domain.move.Move;
import nl.oprecht.domain.text.Label;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import org.jspecify.annotations.Nullable;

/** Puts a finding into words, with the names of the language pack. */
public final class Wording {

    private final Vocabulary vocabulary;
    private final Texts texts;
    private @Nullable Tooltip menuTip;

    /** In the language of these texts. */
    public Wording(Vocabulary vocabulary, Texts texts) {
        this.vocabulary = vocabulary;
        this.texts = texts;
    }

    /** The name of its family; its id when the pack does not name it. */
    public String kind(Finding finding) {
        return vocabulary
                .family(finding.family())
                .map(Family::name)
                .map(name -> name.in(texts.locale()))
                .orElse(finding.family());
    }

    /** How much it matters, in a word. */
    public String severity(Finding finding) {
        return texts.get("severity." + finding.severity().id());
    }

    /** The principle behind it, empty when there is none. */
    String principle(Finding finding) {
        return vocabulary
                .principle(finding.principle())
                .map(principle -> principle.id() + "  " + principle.title().in(texts.locale()))
                .orElse("");
    }

    /** The move whose templates say it better; empty when the pack names none. */
    Optional<Move> remedy(Finding finding) {
        return vocabulary.family(finding.family()).map(Family::remedy).flatMap(vocabulary::move);
    }

    /** The button that leads to those templates. */
    String remedyButton(Move move) {
        return texts.get("finding.template", move.name().in(texts.locale()));
    }

    /** A rewrite as it stands on its button. */
    String rewrite(String suggestion) {
        return suggestion.isBlank() ? texts.get("finding.leave-out") : suggestion.strip();
    }

    /** The action that puts the whole text in this form of address. */
    String readdress(Register to) {
        return texts.get("readdress." + to.id());
    }

    /** How to open the menu of a card. One for all cards: each tooltip comes with a window and a scene of its own. */
    Tooltip menuTip() {
        Tooltip tip = menuTip;
        if (tip == null) {
            tip = new Tooltip(texts.get("ignore.menu.key"));
            menuTip = tip;
        }
        return tip;
    }

    /** A text of the language pack. */
    String in(Label text) {
        return text.in(texts.locale());
    }

    /** Any other text. */
    String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }
}
