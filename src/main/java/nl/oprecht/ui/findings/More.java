package nl.oprecht.ui.findings;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import nl.oprecht.domain.text.Rewording;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.domain.tone.Finding;
import org.kordamp.ikonli.javafx.FontIcon;

/** "Meer uitleg": folds open to what this kind of phrase does, the principle, and a before and after. */
final class More extends VBox {

    private final Finding finding;
    private final Wording wording;
    private final Explainer explainer;
    private final Label key = new Label();
    private final Button toggle = new Fold();
    private final VBox content = new VBox(8);
    private Runnable onResize = () -> {};
    private boolean open;

    More(Finding finding, Wording wording, Explainer explainer) {
        this.finding = finding;
        this.wording = wording;
        this.explainer = explainer;
        getStyleClass().add("more");
        content.getStyleClass().add("more-content");
        content.setVisible(false);
        content.setManaged(false);
        key.getStyleClass().add("key-cap");
        toggle.setGraphic(key);
        toggle.getStyleClass().addAll("quiet-button", "more-toggle");
        toggle.setOnAction(event -> open(!open));
        HBox line = new HBox(toggle);
        getChildren().addAll(content, line);
        name();
    }

    /** Calls back whenever it has another height. */
    void onResize(Runnable listener) {
        onResize = listener;
    }

    /** Whether it is open. */
    boolean isOpen() {
        return open;
    }

    /** Folds it open or away. */
    void open(boolean wanted) {
        if (wanted == open) {
            return;
        }
        open = wanted;
        name();
        if (open && content.getChildren().isEmpty()) {
            explainer.principle(finding).ifPresent(principle -> line(wording.in(principle.about())));
            explainer.family(finding).ifPresent(this::kind);
            explainer.explain(finding, this::add);
        }
        show();
    }

    /** What only the rule knows; it comes a moment later when no rule has been asked for yet. */
    private void add(Explainer.Explanation told) {
        told.rewording().ifPresent(this::pair);
        if (!told.rule().isEmpty()) {
            Label rule = new Label(wording.text("more.rule", told.rule()));
            rule.getStyleClass().add("finding-principle");
            content.getChildren().add(wrapped(rule));
        }
        onResize.run();
    }

    private void kind(Family family) {
        Label name = new Label(wording.in(family.name()));
        name.getStyleClass().add("finding-principle");
        Label about = new Label(wording.in(family.about()));
        about.getStyleClass().add("finding-message");
        content.getChildren().add(new VBox(2, name, wrapped(about)));
    }

    private void show() {
        content.setVisible(open);
        content.setManaged(open);
        onResize.run();
    }

    private void name() {
        toggle.setText(wording.text(open ? "more.fold" : "more.unfold"));
        key.setText(open ? "←" : "→");
        toggle.notifyAccessibleAttributeChanged(AccessibleAttribute.EXPANDED);
    }

    private void line(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("finding-message");
        content.getChildren().add(wrapped(label));
    }

    private void pair(Rewording pair) {
        content.getChildren()
                .addAll(
                        side("fth-x", "icon-wrong", "more.before", pair.before(), pair.gone(), "gone"),
                        side("fth-check", "icon-done", "more.after", pair.after(), pair.come(), "come"));
    }

    private HBox side(String symbol, String iconClass, String key, String text, Span marked, String markClass) {
        FontIcon icon = new FontIcon(symbol);
        icon.getStyleClass().add(iconClass);
        Label name = new Label(wording.text(key), icon);
        name.getStyleClass().add("pair-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        TextFlow words = new TextFlow();
        words.getStyleClass().add("pair-text");
        run(words, text.substring(0, marked.start()), "plain");
        run(words, marked.in(text), markClass);
        run(words, text.substring(marked.end()), "plain");
        words.setAccessibleText(text);
        VBox both = new VBox(2, name, words);
        HBox.setHgrow(both, Priority.ALWAYS);
        HBox side = new HBox(both);
        side.getStyleClass().addAll("pair", markClass);
        return side;
    }

    private static void run(TextFlow line, String words, String styleClass) {
        if (!words.isEmpty()) {
            Text run = new Text(words);
            run.getStyleClass().add(styleClass);
            line.getChildren().add(run);
        }
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Tells a screen reader whether the explanation shows. */
    private final class Fold extends Button {

        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return attribute == AccessibleAttribute.EXPANDED
                    ? open
                    : super.queryAccessibleAttribute(attribute, parameters);
        }
    }
}
