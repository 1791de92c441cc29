package nl.oprecht.ui.findings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.editor.WritingArea;
import nl.oprecht.ui.findings.ignored.Way;
import nl.oprecht.ui.model.Phase;
import nl.oprecht.ui.model.ReplyModel;
import nl.oprecht.ui.style.EmptyState;

/**
 * The findings as cards, in the order of the text, under the places where they stand. A card stays the same node for
 * as long as its finding lasts, so that scrolling, focus and selection survive each new report.
 */
public final class FindingsView extends VBox {

    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    /** Not every platform makes a request for a menu of this key. */
    private static final KeyCombination MENU = KeyCombination.valueOf("Shift+F10");

    /** How many cards one pulse can make and lay out; a pasted text may bring dozens. */
    private static final int MOST_NEW = 5;

    private final ReplyModel model;
    private final WritingArea draft;
    private final Advice advice;
    private final Walk walk;
    private final Wording wording;
    private final Explainer explainer;
    private final Places places;
    private final Texts texts;
    private final Map<FindingKey, FindingCard> byKey = new HashMap<>();
    private final CardList list;
    private final EmptyState empty = new EmptyState();
    private final Label rest = new Label();
    private final Button ignored = new Button();
    private final Button readdress = new Button();

    private final AnimationTimer nextPulse = new AnimationTimer() {
        @Override
        public void handle(long nanoseconds) {
            show();
        }
    };

    private List<Finding> nearby = List.of();
    private Map<Finding, FindingCard> byFinding = Map.of();
    private String grouped = "";

    /**
     * @param onIgnored shows what is ignored
     */
    FindingsView(
            FindingParts parts, WritingArea draft, Advice advice, Walk walk, Explainer explainer, Runnable onIgnored) {
        this.model = parts.model();
        this.texts = parts.texts();
        this.draft = draft;
        this.advice = advice;
        this.walk = walk;
        this.explainer = explainer;
        this.wording = new Wording(parts.vocabulary(), texts);
        this.places = new Places(parts.letters(), texts);
        this.list = new CardList(texts.get("findings.list"));
        getStyleClass().addAll("pane", "findings");
        VBox.setVgrow(list, Priority.ALWAYS);
        Label ignoredKey = new Label(texts.get("key.ignored"));
        ignoredKey.getStyleClass().add("key-cap");
        ignored.setGraphic(ignoredKey);
        ignored.getStyleClass().add("quiet-button");
        VBox.setMargin(ignored, new Insets(4, 4, 4, 4));
        ignored.setOnAction(event -> onIgnored.run());
        Label key = new Label(texts.get("key.readdress"));
        key.getStyleClass().add("key-cap");
        readdress.setGraphic(key);
        readdress.getStyleClass().addAll("rewrite", "readdress");
        readdress.setOnAction(event -> advice.readdress());
        VBox.setMargin(readdress, new Insets(8, 12, 0, 12));
        rest.getStyleClass().add("row-note");
        rest.setWrapText(true);
        rest.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setMargin(rest, new Insets(4, 12, 4, 12));
        getChildren().addAll(empty, readdress, list, rest, ignored);
        model.findingsProperty().addListener((findings, old, now) -> show());
        model.reportProperty().addListener((report, old, now) -> showState());
        model.requestProperty().addListener((request, old, now) -> textChanged());
        model.phaseProperty().addListener((phase, old, now) -> showState());
        draft.caretProperty().addListener((caret, old, now) -> caretMoved());
        show();
    }

    /** Gives the keyboard to the card of the caret, or to the next one behind it. */
    @Override
    public void requestFocus() {
        FindingCard here = walk.here().flatMap(this::cardOf).orElse(null);
        int passed = (int) nearby.stream()
                .filter(finding -> finding.span().end() < draft.caret())
                .count();
        if (here != null) {
            here.requestFocus();
        } else if (!list.focus(passed)) {
            super.requestFocus();
        }
    }

    private void show() {
        int focused = list.focused();
        nearby = Nearby.of(model.findings(), draft.caret());
        Map<FindingKey, Finding> index = FindingKey.index(model.findings());
        index.values().retainAll(new HashSet<>(nearby));
        byKey.entrySet()
                .removeIf(entry ->
                        !index.containsKey(entry.getKey()) || !entry.getValue().reads(index.get(entry.getKey())));
        byFinding = new HashMap<>();
        int made = 0;
        for (Map.Entry<FindingKey, Finding> entry : index.entrySet()) {
            Finding finding = entry.getValue();
            if (byKey.containsKey(entry.getKey()) || made++ < MOST_NEW) {
                FindingCard card = byKey.computeIfAbsent(entry.getKey(), unseen -> card(finding));
                card.moved(finding);
                byFinding.put(finding, card);
            }
        }
        if (made > MOST_NEW) {
            nextPulse.start();
        } else {
            nextPulse.stop();
        }
        group();
        showCurrent();
        if (focused >= 0 && list.focused() < 0) {
            refocus(focused);
        }
    }

    /** A heading says the first words of its paragraph, which change without its findings. */
    private void textChanged() {
        if (draft.text().equals(grouped)) {
            showState();
        } else {
            group();
        }
    }

    private void group() {
        grouped = draft.text();
        list.show(places.group(grouped, nearby).stream()
                .map(group -> new CardList.Group(
                        group.title(),
                        group.findings().stream()
                                .flatMap(finding -> cardOf(finding).stream())
                                .toList()))
                .toList());
        showState();
    }

    private FindingCard card(Finding finding) {
        FindingCard card = new FindingCard(finding, wording, advice, explainer);
        card.setFocusTraversable(true);
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> onKey(card, event));
        card.addEventHandler(KeyEvent.KEY_TYPED, event -> onTyped(card, event));
        card.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> onClick(card));
        card.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> card.openMenu());
        card.focusedProperty().addListener((property, was, is) -> {
            if (is) {
                list.reveal(card);
            }
        });
        card.more().onResize(() -> Platform.runLater(() -> list.reveal(card)));
        return card;
    }

    private void onKey(FindingCard card, KeyEvent event) {
        if (UNDO.match(event)) {
            advice.undo();
            event.consume();
            return;
        }
        if (MENU.match(event)) {
            card.openMenu();
            event.consume();
            return;
        }
        Optional<Way> way = Way.asked(event, card.finding());
        if (way.isPresent()) {
            advice.ignore(card.finding(), way.get());
            event.consume();
            return;
        }
        int here = list.cards().indexOf(card);
        switch (event.getCode()) {
            case DOWN -> refocus(here + 1);
            case UP -> refocus(here - 1);
            case RIGHT -> card.more().open(true);
            case LEFT -> card.more().open(false);
            case ENTER -> advice.visit(card.finding());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void onTyped(FindingCard card, KeyEvent event) {
        if (card.rewrites().apply(Digits.typed(event))) {
            event.consume();
        }
    }

    /** A click on one of its buttons may have taken the card away already. */
    private void onClick(FindingCard card) {
        if (byKey.containsValue(card)) {
            advice.visit(card.finding());
        } else {
            draft.requestFocus();
        }
    }

    private void refocus(int place) {
        if (!list.focus(place)) {
            draft.requestFocus();
        }
    }

    /** A caret that went far brings other cards along. */
    private void caretMoved() {
        if (Nearby.of(model.findings(), draft.caret()).equals(nearby)) {
            showCurrent();
        } else {
            show();
        }
    }

    private void showCurrent() {
        FindingCard here = walk.here().flatMap(this::cardOf).orElse(null);
        for (FindingCard card : byKey.values()) {
            card.setCurrent(card == here);
        }
        if (here != null && draft.writing()) {
            Platform.runLater(() -> list.reveal(here));
        }
    }

    private Optional<FindingCard> cardOf(Finding finding) {
        return Optional.ofNullable(byFinding.get(finding));
    }

    private void showState() {
        boolean nothing = model.findings().isEmpty();
        list.setVisible(!nothing);
        list.setManaged(!nothing);
        empty.setVisible(nothing);
        empty.setManaged(nothing);
        if (model.phaseProperty().get() == Phase.FAILED) {
            empty.say(texts.get("check.failed"), texts.get("check.failed.way-out"));
        } else if (model.draft().isBlank()) {
            empty.say(texts.get("findings.begin"), texts.get("findings.begin.how"));
        } else if (model.settled()) {
            empty.say(texts.get("findings.none"), texts.get("findings.none.how"));
        } else {
            empty.say(texts.get("findings.reading"), "");
        }
        int more = model.findings().size() - nearby.size();
        rest.setText(texts.get("findings.more", more));
        rest.setVisible(more > 0);
        rest.setManaged(more > 0);
        boolean mixed = advice.readdressed() != Register.NONE;
        readdress.setText(mixed ? wording.readdress(advice.readdressed()) : "");
        readdress.setVisible(mixed);
        readdress.setManaged(mixed);
        int count = model.ignoredCount();
        ignored.setText(texts.get("findings.ignored", count));
        ignored.setVisible(count > 0);
        ignored.setManaged(count > 0);
    }
}
