package nl.oprecht.ui.drafts;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.oprecht.domain.draft.SavedDraft;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.style.MarkedText;
import org.jspecify.annotations.Nullable;

/** The chosen draft: both texts to read, with what can be done with it. */
final class DraftPreview extends VBox {

    /** Nobody reads on here, and a text flow gets slow. */
    private static final int MOST = 6_000;

    private final DraftCell.Look look;
    private final Label when = new Label();
    private final Label about = new Label();
    private final Label customerTitle;
    private final Label replyTitle;
    private final MarkedText customer = new MarkedText("preview-text");
    private final MarkedText reply = new MarkedText("preview-text");
    private final FlowPane head;
    private final ScrollPane scroll;

    DraftPreview(DraftCell.Look look, Runnable open, Runnable remove) {
        this.look = look;
        customerTitle = new Label(look.texts().get("customer.title"));
        customerTitle.getStyleClass().add("row-note");
        replyTitle = new Label(look.texts().get("draft.title"));
        replyTitle.getStyleClass().add("row-note");
        getStyleClass().add("draft-preview");
        when.getStyleClass().add("section-title");
        when.setMinWidth(Region.USE_PREF_SIZE);
        about.getStyleClass().add("row-note");
        HBox which = new HBox(8, when, about);
        which.setAlignment(Pos.CENTER_LEFT);
        HBox does = new HBox(button("drafts.open", "Enter", open), button("drafts.remove", "Delete", remove));
        // where the window is narrow or the text large, what can be done stands on a line of its own
        head = new FlowPane(16, 0, which, does);
        head.setMinWidth(0);
        head.getStyleClass().add("draft-preview-head");
        VBox content = new VBox(4, customerTitle, customer, replyTitle, reply);
        VBox.setMargin(customer, new Insets(0, 0, 16, 0));
        content.getStyleClass().add("draft-preview-content");
        scroll = new ScrollPane(content);
        scroll.getStyleClass().add("quiet-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        show(null, List.of());
    }

    /** Shows this one; nothing when it is null. */
    void show(@Nullable SavedDraft draft, List<String> words) {
        head.setVisible(draft != null);
        scroll.setVisible(draft != null);
        if (draft == null) {
            return;
        }
        when.setText(look.dating().exact(draft.changed()));
        about.setText(look.situation(draft));
        show(customerTitle, customer, draft.customer(), words);
        show(replyTitle, reply, draft.reply(), words);
        scroll.setVvalue(0);
    }

    /** Reads on, a page at a time. */
    void turn(int pages) {
        double hidden = scroll.getContent().getLayoutBounds().getHeight()
                - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            double page = scroll.getViewportBounds().getHeight() / hidden;
            scroll.setVvalue(Math.max(0, Math.min(1, scroll.getVvalue() + pages * page)));
        }
    }

    private static void show(Label title, MarkedText place, String text, List<String> words) {
        boolean there = !text.isBlank();
        title.setVisible(there);
        title.setManaged(there);
        place.setVisible(there);
        place.setManaged(there);
        place.show(text.length() > MOST ? text.substring(0, MOST) + " …" : text.strip(), List.of(), words);
    }

    private Button button(String does, String key, Runnable action) {
        Texts texts = look.texts();
        Label cap = new Label(key);
        cap.getStyleClass().add("key-cap");
        Button button = new Button(texts.get(does), cap);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.getStyleClass().add("quiet-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        return button;
    }
}
