package nl.oprecht.ui.findings;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.domain.tone.Severity;
import org.kordamp.ikonli.javafx.FontIcon;

/** One finding: what kind, which words, why, the principle, and its rewrites with their number keys. */
final class FindingCard extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int MOST_REWRITES = 5;
    /** Rewrites of single words, up to this many characters, stand beside each other. */
    private static final int SHORT = 16;

    private final Advice advice;
    private final List<Button> rewrites = new ArrayList<>();
    private final List<Runnable> ways = new ArrayList<>();
    private final Register readdressed;
    private Finding finding;
    private int chosen = -1;

    /**
     * @param wording puts it into words
     * @param advice carries out what the agent decides
     */
    FindingCard(Finding finding, Wording wording, Advice advice) {
        this.finding = finding;
        this.advice = advice;
        this.readdressed = advice.readdressed();
        getStyleClass().addAll("finding-card", finding.severity().id());
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(String.join(
                ". ", wording.kind(finding), wording.severity(finding), finding.quote(), finding.message()));
        getChildren().addAll(head(wording), quote(), line(finding.message(), "finding-message"));
        addRewrites(wording);
        String principle = wording.principle(finding);
        if (!principle.isEmpty()) {
            getChildren().add(line(principle, "finding-principle"));
        }
    }

    /** The finding, where it stands now. */
    Finding finding() {
        return finding;
    }

    /** Takes over a new place of the same finding. */
    void moved(Finding now) {
        finding = now;
    }

    /** Whether the same card would be drawn for another report of this finding. */
    boolean reads(Finding other) {
        return finding.message().equals(other.message())
                && finding.suggestions().equals(other.suggestions())
                && finding.severity() == other.severity()
                && (finding.address() == Register.NONE || readdressed == advice.readdressed());
    }

    /** Shows whether the caret is in its phrase. */
    void setCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }

    /** Applies a rewrite by its number on the card; false when there is no such number. */
    boolean apply(int number) {
        if (number < 1 || number > rewrites.size()) {
            return false;
        }
        ways.get(number - 1).run();
        return true;
    }

    /** Moves the choice among the rewrites by so many, from the first on. */
    void choose(int step) {
        if (!rewrites.isEmpty()) {
            chosen = Math.floorMod(chosen < 0 ? 0 : chosen + step, rewrites.size());
            for (int i = 0; i < rewrites.size(); i++) {
                rewrites.get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
            }
        }
    }

    /** Applies the chosen rewrite; false when none is chosen. */
    boolean applyChosen() {
        return apply(chosen + 1);
    }

    /** Makes its buttons for the pointer only. */
    void leaveKeyboardAlone() {
        lookupAll(".button").forEach(button -> button.setFocusTraversable(false));
    }

    private Node head(Wording wording) {
        Label kind = new Label(wording.kind(finding));
        kind.getStyleClass().add("finding-kind");
        Label severity = new Label(finding.severity() == Severity.LANGUAGE ? "" : wording.severity(finding));
        severity.getStyleClass().add("finding-severity");
        severity.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(kind, Priority.ALWAYS);
        kind.setMaxWidth(Double.MAX_VALUE);
        kind.setWrapText(true);
        kind.setMinHeight(Region.USE_PREF_SIZE);
        Button ignore = new Button();
        ignore.setGraphic(new FontIcon("fth-x"));
        ignore.setAccessibleText(wording.text("finding.ignore"));
        ignore.setTooltip(new Tooltip(wording.text("finding.ignore.key")));
        ignore.getStyleClass().addAll("quiet-button", "icon-button");
        ignore.setOnAction(event -> advice.ignore(finding));
        HBox head = new HBox(8, new SeverityMark(finding.severity()), kind, severity, ignore);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("finding-head");
        return head;
    }

    private Node quote() {
        return line("\u201C" + finding.quote().replaceAll("\\s+", " ") + "\u201D", "finding-quote");
    }

    private void addRewrites(Wording wording) {
        for (String suggestion : finding.suggestions()) {
            if (ways.size() < MOST_REWRITES) {
                add(wording.rewrite(suggestion), () -> advice.rewrite(finding, suggestion));
            }
        }
        if (finding.address() != Register.NONE && readdressed != Register.NONE) {
            add(wording.readdress(readdressed), advice::readdress);
        }
        if (ways.isEmpty()) {
            wording.remedy(finding)
                    .ifPresent(move ->
                            add(wording.remedyButton(move), () -> advice.replaceByTemplate(finding, move.id())));
        }
        if (!rewrites.isEmpty()) {
            boolean words =
                    rewrites.stream().allMatch(button -> button.getText().length() <= SHORT);
            Pane list = words ? new FlowPane(4, 4) : new VBox(4);
            list.getStyleClass().add("rewrites");
            list.getChildren().addAll(rewrites);
            getChildren().add(list);
        }
    }

    /** A button with the next number, which is also its key. */
    private void add(String text, Runnable way) {
        ways.add(way);
        int number = ways.size();
        Label key = new Label(String.valueOf(number));
        key.getStyleClass().add("key-cap");
        key.setMinWidth(Region.USE_PREF_SIZE);
        Button button = new Button(text, key);
        button.getStyleClass().add("rewrite");
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> apply(number));
        rewrites.add(button);
    }

    private static Label line(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
