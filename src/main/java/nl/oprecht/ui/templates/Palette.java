package nl.oprecht.ui.templates;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.model.ReplyModel;
import nl.oprecht.ui.panes.BesideOrUnder;

/** Over the window: words typed here find a template, with its text beside it. */
final class Palette extends VBox {

    private final ReplyModel model;
    private final TemplateFinder finder;
    /** Whether the list is to come anew once the draft and the customer's message, as they are now, have been read. */
    private boolean stale;

    Palette(ReplyModel model, TemplateFinder finder, Preview preview, Texts texts) {
        this.model = model;
        this.finder = finder;
        getStyleClass().addAll("over-window", "palette");
        preview.setMinWidth(0);
        BesideOrUnder both = new BesideOrUnder(finder, preview);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(both, keys(texts));
        finder.chosenProperty().addListener((chosen, old, now) -> preview.show(now));
        model.reportProperty().addListener((report, old, now) -> {
            if (stale && model.settled()) {
                stale = false;
                finder.renew();
            }
        });
    }

    /** Gives the keyboard to the search box. */
    @Override
    public void requestFocus() {
        finder.requestFocus();
    }

    /** Begins anew, with nothing typed. */
    void begin() {
        stale = !model.settled();
        finder.clear();
    }

    /** Gets ready for the next one, after one was put in. */
    void goOn() {
        stale = true;
        finder.clear();
    }

    private static FlowPane keys(Texts texts) {
        FlowPane keys = new FlowPane(16, 4);
        keys.getStyleClass().add("palette-keys");
        for (String name : new String[] {"insert", "more", "mark", "edit", "close"}) {
            Label cap = new Label(texts.get("palette.key." + name));
            cap.getStyleClass().add("key-cap");
            Label does = new Label(texts.get("palette.does." + name));
            does.getStyleClass().add("row-note");
            HBox both = new HBox(6, cap, does);
            keys.getChildren().add(both);
        }
        return keys;
    }
}
