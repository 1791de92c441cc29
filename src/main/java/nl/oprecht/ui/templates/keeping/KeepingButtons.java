package nl.oprecht.ui.templates.keeping;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import nl.oprecht.domain.template.KeptTemplate;
import nl.oprecht.i18n.Texts;

/** What can be done with the template that is shown. */
final class KeepingButtons extends FlowPane {

    private final Texts texts;
    private final Button save;
    private final Button discard;
    private final Button duplicate;
    private final Button favourite;
    private final Button archive;
    private final Button history;
    private final Button shipped;

    KeepingButtons(Texts texts, KeepingView view) {
        super(4, 4);
        this.texts = texts;
        Button fresh = button("keeping.new", view::beginEmpty);
        save = button("keeping.save", view::save);
        save.getStyleClass().setAll("button", "rewrite");
        Label key = new Label(texts.get("keeping.save.key"));
        key.getStyleClass().add("key-cap");
        save.setGraphic(key);
        save.setContentDisplay(ContentDisplay.RIGHT);
        discard = button("keeping.discard", view::discard);
        duplicate = button("keeping.duplicate", view::duplicate);
        favourite = button("keeping.favourite", view::favourite);
        archive = button("keeping.archive", view::archiveOrRestore);
        history = button("keeping.history", view::toggleHistory);
        shipped = button("keeping.shipped", view::backToShipped);
        getChildren().addAll(save, fresh, duplicate, favourite, archive, history, shipped, discard);
    }

    /**
     * Offers what fits.
     *
     * @param saved whether the library has it
     * @param changed whether there is something to save
     * @param differs whether it is not what came with the program any more
     */
    void show(KeptTemplate kept, boolean saved, boolean changed, boolean differs) {
        save.setDisable(!changed);
        show(discard, changed);
        for (Button button : new Button[] {duplicate, favourite, archive, history}) {
            show(button, saved);
        }
        show(shipped, differs);
        favourite.setText(texts.get(kept.favourite() ? "keeping.no-favourite" : "keeping.favourite"));
        archive.setText(texts.get(kept.archived() ? "keeping.restore" : "keeping.archive"));
    }

    private static void show(Button button, boolean wanted) {
        button.setVisible(wanted);
        button.setManaged(wanted);
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(texts.get(key));
        button.getStyleClass().add("quiet-button");
        button.setOnAction(event -> action.run());
        return button;
    }
}
