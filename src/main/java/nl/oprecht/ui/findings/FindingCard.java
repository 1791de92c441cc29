package nl.oprecht.ui.findings;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.domain.tone.Severity;

/** One finding: what kind, which words, why, its rewrites with their number keys, the principle, and more on demand. */
final class FindingCard extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass ARMED = PseudoClass.getPseudoClass("armed");
    private static final int MOST_REWRITES = 5;

    private final Wording wording;
    private final Advice advice;
    private final Rewrites rewrites = new Rewrites();
    private final IgnoreButton ignore;
    private final More more;
    private final Register readdressed;
    private final String words;
    private Finding finding;
    private String where = "";
    private int place;
    private double measuredWidth = Double.NaN;
    private double measuredHeight;

    /**
     * @param wording puts it into words
     * @param advice carries out what the agent decides
     * @param explainer tells more
     */
    FindingCard(Finding finding, Wording wording, Advice advice, Explainer explainer) {
        this.finding = finding;
        this.words = finding.quote().replaceAll("\\s+", " ");
        this.wording = wording;
        this.advice = advice;
        this.readdressed = advice.readdressed();
        this.ignore = new IgnoreButton(finding, wording, way -> advice.ignore(this.finding, way));
        this.more = new More(finding, wording, explainer);
        getStyleClass().addAll("finding-card", finding.severity().id());
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setMinHeight(USE_PREF_SIZE);
        getChildren().add(head());
        if (!finding.isOfWholeText()) {
            getChildren().add(line("\u201C" + words + "\u201D", "finding-quote"));
        }
        getChildren().add(line(finding.message(), "finding-message"));
        addRewrites();
        String principle = wording.principle(finding);
        if (!principle.isEmpty()) {
            getChildren().add(line(principle, "finding-principle"));
        }
        getChildren().add(more);
        name();
    }

    /** The finding, where it stands now. */
    Finding finding() {
        return finding;
    }

    /** Takes over a new place of the same finding. */
    void moved(Finding now) {
        finding = now;
    }

    /**
     * Tells a screen reader where it stands.
     *
     * @param where the place in the letter; empty where it goes without saying
     * @param index its place in the list, from 0
     */
    void standsAt(String where, int index) {
        place = index;
        if (!where.equals(this.where)) {
            this.where = where;
            name();
        }
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

    /** Shows that its keys are heard now, and with which rewrite Enter goes. */
    void arm() {
        pseudoClassStateChanged(ARMED, true);
        rewrites.choose(0);
    }

    /** What can be put in place of the phrase. */
    Rewrites rewrites() {
        return rewrites;
    }

    /** What there is to tell beyond the reason. */
    More more() {
        return more;
    }

    /** Whether the menu of its cross is open. */
    boolean isMenuOpen() {
        return ignore.isOpen();
    }

    /** Opens the menu of its cross. */
    void openMenu() {
        ignore.fire();
    }

    /** Makes its buttons for the pointer only. */
    void leaveKeyboardAlone() {
        lookupAll(".button").forEach(button -> button.setFocusTraversable(false));
    }

    /** Of all cards in a list several times whenever one of them changes; the labels in it take their time to answer. */
    @Override
    protected double computePrefHeight(double width) {
        if (width < 0) {
            return super.computePrefHeight(width);
        }
        if (width != measuredWidth) {
            measuredWidth = width;
            measuredHeight = super.computePrefHeight(width);
        }
        return measuredHeight;
    }

    @Override
    public void requestLayout() {
        measuredWidth = Double.NaN;
        super.requestLayout();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case INDEX -> place;
            case SELECTED -> isFocusWithin();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private void name() {
        setAccessibleText(Stream.of(wording.kind(finding), wording.severity(finding), words, finding.message(), where)
                .filter(part -> !part.isEmpty())
                .map(part -> part.endsWith(".") || part.endsWith("?") ? part : part + ".")
                .collect(Collectors.joining(" ")));
    }

    private Node head() {
        Label kind = line(wording.kind(finding), "finding-kind");
        Label severity = new Label(finding.severity() == Severity.LANGUAGE ? "" : wording.severity(finding));
        severity.getStyleClass().add("finding-severity");
        severity.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(kind, Priority.ALWAYS);
        kind.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(8, new SeverityMark(finding.severity()), kind, severity, ignore);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("finding-head");
        return head;
    }

    private void addRewrites() {
        for (String suggestion : finding.suggestions()) {
            if (rewrites.size() < MOST_REWRITES) {
                rewrites.add(wording.rewrite(suggestion), () -> advice.rewrite(finding, suggestion));
            }
        }
        if (finding.address() != Register.NONE && readdressed != Register.NONE) {
            rewrites.add(wording.readdress(readdressed), advice::readdress);
        }
        if (rewrites.size() == 0) {
            wording.remedy(finding)
                    .ifPresent(move -> rewrites.add(
                            wording.remedyButton(move), () -> advice.replaceByTemplate(finding, move.id())));
        }
        if (rewrites.size() > 0) {
            rewrites.layOut();
            getChildren().add(rewrites);
        }
    }

    private static Label line(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
