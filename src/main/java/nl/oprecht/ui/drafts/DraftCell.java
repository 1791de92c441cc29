package nl.oprecht.ui.drafts;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.oprecht.domain.draft.SavedDraft;
import nl.oprecht.domain.situation.Situation;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import org.jspecify.annotations.Nullable;

/** One draft: what the customer wrote, when it was changed, the reply, and what it is about. */
final class DraftCell extends ListCell<SavedDraft> {

    private final Look look;
    private final OneLine title = new OneLine("draft-row-title");
    private final OneLine reply = new OneLine("draft-row-reply");
    private final Label when = new Label();
    private final Label about = new Label();
    private final VBox content;

    /**
     * What all cells of the list have in common.
     *
     * @param words what was looked for
     */
    record Look(Vocabulary vocabulary, Texts texts, Dating dating, Supplier<List<String>> words) {

        /** The name of its situation; empty for none. */
        String situation(SavedDraft draft) {
            return vocabulary
                    .situation(draft.situation())
                    .map(Situation::name)
                    .map(name -> name.in(texts.locale()))
                    .orElse("");
        }
    }

    DraftCell(Look look) {
        this.look = look;
        getStyleClass().add("draft-row");
        when.getStyleClass().add("row-note");
        when.setMinWidth(Region.USE_PREF_SIZE);
        about.getStyleClass().add("row-note");
        about.managedProperty().bind(about.visibleProperty());
        HBox.setHgrow(title, Priority.ALWAYS);
        content = new VBox(2, new HBox(12, title, when), reply, about);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable SavedDraft draft, boolean none) {
        super.updateItem(draft, none);
        setText(null);
        if (none || draft == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        List<String> words = look.words().get();
        String customer = FirstWords.title(draft, words, look.texts());
        String answer = FirstWords.reply(draft, words, look.texts());
        title.show(customer, words);
        reply.show(answer, words);
        when.setText(look.dating().brief(draft.changed()));
        about.setText(about(draft));
        about.setVisible(!about.getText().isEmpty());
        setAccessibleText(String.join(", ", customer, answer, when.getText(), about.getText()));
        setGraphic(content);
        // these runs of text are made while the list is laid out, too late to be dressed for this frame by itself
        content.applyCss();
    }

    /** The file is not told again where it is the title. */
    private String about(SavedDraft draft) {
        String situation = look.situation(draft);
        String file = draft.customer().isBlank() ? "" : FirstWords.fileName(draft.file());
        return situation + (situation.isEmpty() || file.isEmpty() ? "" : " · ") + file;
    }
}
