package nl.oprecht.ui.findings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.editor.WritingArea;
import nl.oprecht.ui.model.Phase;
import nl.oprecht.ui.model.ReplyModel;
import nl.oprecht.ui.style.EmptyState;

/**
 * The findings as cards, in the order of the text. A card stays the same node for as long as its
 * finding lasts, so that scrolling, focus and selection survive each new report.
 */
public final class FindingsView extends VBox {

    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");

    private final ReplyModel model;
    private final WritingArea draft;
    private final Advice advice;
    private final Wording wording;
    private final Texts texts;
    private final Map<FindingKey, FindingCard> byKey = new HashMap<>();
    private final VBox cards = new VBox(8);
    private final ScrollPane scroll = new ScrollPane(cards);
    private final EmptyState empty = new EmptyState();
    private final Button heed = new Button();
    private final Button readdress = new Button();

    /** Shows the findings of this model. */
    public FindingsView(ReplyModel model, WritingArea draft, Advice advice, Vocabulary vocabulary, Texts texts) {
        this.model = model;
        this.draft = draft;
        this.advice = advice;
        this.texts = texts;
        this.wording = new Wording(vocabulary, texts);
        getStyleClass().addAll("pane", "findings");
        cards.getStyleClass().add("cards");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        heed.getStyleClass().add("quiet-button");
        heed.setOnAction(event -> model.heedAll());
        Label key = new Label(texts.get("key.readdress"));
        key.getStyleClass().add("key-cap");
        readdress.setGraphic(key);
        readdress.getStyleClass().addAll("rewrite", "readdress");
        readdress.setOnAction(event -> advice.readdress());
        VBox.setMargin(readdress, new Insets(8, 12, 0, 12));
        getChildren().addAll(empty, readdress, scroll, heed);
        model.findingsProperty().addListener((findings, old, now) -> show());
        model.reportProperty().addListener((report, old, now) -> showState());
        model.requestProperty().addListener((request, old, now) -> showState());
        model.phaseProperty().addListener((phase, old, now) -> showState());
        draft.caretProperty().addListener((caret, old, now) -> showCurrent());
        show();
    }

    /** Gives the keyboard to the card of the caret, or to the first. */
    @Override
    public void requestFocus() {
        FindingCard here = advice.at(draft.caret()).map(this::cardOf).orElse(null);
        if (here != null) {
            here.requestFocus();
        } else if (!cards.getChildren().isEmpty()) {
            cards.getChildren().get(0).requestFocus();
        } else {
            super.requestFocus();
        }
    }

    private void show() {
        int focused = focusedCard();
        Map<FindingKey, Finding> index = FindingKey.index(model.findings());
        byKey.entrySet()
                .removeIf(entry ->
                        !index.containsKey(entry.getKey()) || !entry.getValue().reads(index.get(entry.getKey())));
        cards.getChildren().removeIf(card -> !new HashSet<Node>(byKey.values()).contains(card));
        int place = 0;
        for (Map.Entry<FindingKey, Finding> entry : index.entrySet()) {
            FindingCard card = byKey.computeIfAbsent(entry.getKey(), key -> card(entry.getValue()));
            card.moved(entry.getValue());
            put(card, place++);
        }
        showCurrent();
        showState();
        if (focused >= 0 && focusedCard() < 0) {
            refocus(focused);
        }
    }

    private void put(FindingCard card, int place) {
        List<Node> children = cards.getChildren();
        if (place >= children.size() || children.get(place) != card) {
            children.remove(card);
            children.add(place, card);
        }
    }

    private FindingCard card(Finding finding) {
        FindingCard card = new FindingCard(finding, wording, advice);
        card.setFocusTraversable(true);
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> onKey(card, event));
        card.addEventHandler(KeyEvent.KEY_TYPED, event -> onTyped(card, event));
        card.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> onClick(card));
        card.focusedProperty().addListener((property, was, is) -> {
            if (is) {
                reveal(card);
            }
        });
        return card;
    }

    private void onKey(FindingCard card, KeyEvent event) {
        if (UNDO.match(event)) {
            draft.undo();
            event.consume();
            return;
        }
        int here = cards.getChildren().indexOf(card);
        switch (event.getCode()) {
            case DOWN -> refocus(here + 1);
            case UP -> refocus(Math.max(0, here - 1));
            case DELETE -> advice.ignore(card.finding());
            case ENTER -> advice.visit(card.finding());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void onTyped(FindingCard card, KeyEvent event) {
        if (card.apply(Digits.typed(event))) {
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

    private int focusedCard() {
        for (Node card : cards.getChildren()) {
            if (card.isFocusWithin()) {
                return cards.getChildren().indexOf(card);
            }
        }
        return -1;
    }

    private void refocus(int place) {
        List<Node> children = cards.getChildren();
        if (children.isEmpty()) {
            draft.requestFocus();
        } else {
            children.get(Math.min(place, children.size() - 1)).requestFocus();
        }
    }

    private void showCurrent() {
        FindingCard here = advice.at(draft.caret()).map(this::cardOf).orElse(null);
        for (FindingCard card : byKey.values()) {
            card.setCurrent(card == here);
        }
        if (here != null && draft.writing()) {
            Platform.runLater(() -> reveal(here));
        }
    }

    private FindingCard cardOf(Finding finding) {
        return byKey.values().stream()
                .filter(card -> card.finding().equals(finding))
                .findFirst()
                .orElseThrow();
    }

    /** Scrolls no further than it takes to see the whole card. */
    private void reveal(FindingCard card) {
        double hidden = cards.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden <= 0) {
            return;
        }
        double top = scroll.getVvalue() * hidden;
        double bottom = top + scroll.getViewportBounds().getHeight();
        double cardTop = card.getBoundsInParent().getMinY();
        double cardBottom = card.getBoundsInParent().getMaxY();
        if (cardTop < top) {
            scroll.setVvalue(cardTop / hidden);
        } else if (cardBottom > bottom) {
            scroll.setVvalue((cardBottom - bottom + top) / hidden);
        }
    }

    private void showState() {
        boolean nothing = model.findings().isEmpty();
        scroll.setVisible(!nothing);
        scroll.setManaged(!nothing);
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
        boolean mixed = advice.readdressed() != Register.NONE;
        readdress.setText(mixed ? wording.readdress(advice.readdressed()) : "");
        readdress.setVisible(mixed);
        readdress.setManaged(mixed);
        int ignored = model.ignoredCount();
        heed.setText(texts.get("findings.heed", ignored));
        heed.setVisible(ignored > 0);
        heed.setManaged(ignored > 0);
    }
}
