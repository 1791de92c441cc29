package nl.oprecht.ui.compose;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.editor.WritingArea;
import nl.oprecht.ui.findings.Advice;
import nl.oprecht.ui.findings.FindingMarks;
import nl.oprecht.ui.findings.FindingPopover;
import nl.oprecht.ui.findings.FindingsView;
import nl.oprecht.ui.help.HelpSheet;
import nl.oprecht.ui.model.ReplyModel;
import nl.oprecht.ui.moves.MovesView;
import nl.oprecht.ui.points.PointsView;
import nl.oprecht.ui.style.Curtain;
import nl.oprecht.ui.style.Theme;
import nl.oprecht.ui.templates.Shelf;
import nl.oprecht.ui.templates.TemplateDesk;

/** The writing desk: the customer's message, the draft, and advice beside it. */
public final class ComposeView extends StackPane implements Actions {

    /** About 70 characters of the draft's type. */
    private static final double MEASURE = 620;

    private final ReplyModel model;
    private final Texts texts;
    private final WritingArea customer;
    private final WritingArea draft;
    private final Advice advice;
    private final FindingPopover popover;
    private final Curtain curtain = new Curtain();
    private final TemplateDesk templates;
    private final SidePanel side;
    private final HeaderBar header;
    private final CaseLine caseLine;
    private final StatusBar status;
    private final HelpSheet help;
    private final List<Shortcut> shortcuts;
    private Theme theme = Theme.LIGHT;

    /** Lays out the desk. */
    public ComposeView(ReplyModel model, Vocabulary vocabulary, Shelf shelf, Texts texts) {
        this.model = model;
        this.texts = texts;
        Pane overlay = new Pane();
        overlay.setPickOnBounds(false);
        customer = new WritingArea(texts.get("customer.title"), texts.get("customer.prompt"), 16, MEASURE);
        customer.getStyleClass().add("customer");
        draft = new WritingArea(texts.get("draft.title"), texts.get("draft.prompt"), 24, MEASURE);
        draft.getStyleClass().add("draft");
        advice = new Advice(model, draft, this::showTemplates);
        popover = new FindingPopover(overlay, model, draft, advice, vocabulary, texts);
        status = new StatusBar(model, texts, this);
        templates = new TemplateDesk(model, draft, customer, shelf, curtain, vocabulary, texts, status::say);
        side = new SidePanel(
                model,
                texts,
                new FindingsView(model, draft, advice, vocabulary, texts),
                new MovesView(model, draft, customer, vocabulary, texts, this::showTemplates),
                templates.side());
        header = new HeaderBar(model, vocabulary, texts, this);
        caseLine = new CaseLine(model, vocabulary, texts);
        shortcuts = shortcuts();
        help = new HelpSheet(onTheSheet(), texts, this::escape);
        help.setVisible(false);
        StackPane.setAlignment(help, Pos.CENTER);
        getChildren().addAll(new BorderPane(texts(), header, null, status, null), overlay, curtain, help);
        getStyleClass().add("compose");
        listen();
    }

    /** Takes the scene's keys and dresses it. */
    public void moveInto(Scene scene) {
        theme.dress(scene);
        new Keys(shortcuts, curtain::isShowing).listen(scene);
    }

    /** Gives the keyboard to the draft. */
    @Override
    public void requestFocus() {
        draft.requestFocus();
    }

    @Override
    public void showMoves() {
        side.showMoves();
    }

    @Override
    public void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(draft.text());
        Clipboard.getSystemClipboard().setContent(content);
        status.say(texts.get(draft.text().isBlank() ? "copy.nothing" : "copy.done"));
    }

    @Override
    public void switchTheme() {
        theme = theme.other();
        theme.dress(getScene());
    }

    @Override
    public void help() {
        help.setVisible(!help.isVisible());
    }

    @Override
    public void checkAgain() {
        model.checkAgain();
    }

    private void listen() {
        draft.onEdit(model::draftEdited);
        draft.caretProperty().addListener((caret, old, now) -> model.caretMoved(now));
        customer.onEdit(model::customerEdited);
        new FindingMarks(model, draft, advice);
        draft.addEventFilter(KeyEvent.KEY_PRESSED, event -> onTab(event, templates::tab));
        customer.addEventFilter(KeyEvent.KEY_PRESSED, event -> onTab(event, Runnable::run));
    }

    /** Tab goes on as it does everywhere else, so that the keyboard is never caught in a text. */
    private void onTab(KeyEvent event, Consumer<Runnable> beforeGoingOn) {
        if (event.getCode() == KeyCode.TAB) {
            event.consume();
            if (event.isShiftDown()) {
                walk(-1);
            } else {
                beforeGoingOn.accept(() -> walk(1));
            }
        }
    }

    private List<String> onTheSheet() {
        return Stream.concat(
                        shortcuts.stream().map(Shortcut::id).filter(id -> !id.isEmpty()),
                        Stream.of("abbreviation", "open-place"))
                .toList();
    }

    private Node texts() {
        PointsView points = new PointsView(model, customer, draft, texts);
        SplitPane left = new SplitPane(titled("customer.title", customer), points);
        left.setOrientation(Orientation.VERTICAL);
        left.setDividerPositions(0.6);
        left.getStyleClass().add("left");
        VBox middle = titled("draft.title", draft);
        middle.getChildren().add(1, caseLine);
        caseLine.translateXProperty().bind(draft.marginProperty());
        caseLine.maxWidthProperty()
                .bind(middle.widthProperty().subtract(draft.marginProperty().multiply(2)));
        SplitPane panes = new SplitPane(left, middle, side);
        left.setMinWidth(232);
        draft.setMinWidth(320);
        side.setMinWidth(296);
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(side, false);
        panes.widthProperty().addListener(new FirstWidth(panes));
        return panes;
    }

    private VBox titled(String key, WritingArea area) {
        Label title = new Label(texts.get(key));
        title.getStyleClass().add("section-title");
        StackPane head = new StackPane(title);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("section-head");
        title.translateXProperty().bind(area.marginProperty());
        VBox.setVgrow(area, Priority.ALWAYS);
        VBox box = new VBox(head, area);
        box.getStyleClass().add("text-pane");
        return box;
    }

    private List<Shortcut> shortcuts() {
        return List.of(
                key("next", "F8", () -> advice.next().ifPresent(popover::peek)),
                key("previous", "Shift+F8", () -> advice.previous().ifPresent(popover::peek)),
                key("rewrites", "Alt+Enter", popover::openAtCaret),
                key("readdress", "Ctrl+J", advice::readdress),
                anywhere("templates", "Ctrl+Space", this::palette),
                anywhere("", "Ctrl+K", this::palette),
                key("save-selection", "Ctrl+Shift+S", templates::saveSelection),
                key("keep", "Ctrl+E", templates::keep),
                key("findings", "Ctrl+1", this::showFindings),
                key("moves", "Ctrl+2", side::showMoves),
                key("library", "Ctrl+3", () -> showTemplates("")),
                key("copy", "Ctrl+Shift+C", this::copy),
                key("region", "F6", () -> walk(1)),
                key("region-back", "Shift+F6", () -> walk(-1)),
                anywhere("escape", "Esc", this::escape),
                anywhere("theme", "Ctrl+Shift+L", this::switchTheme),
                anywhere("help", "F1", this::help));
    }

    private static Shortcut key(String id, String combination, Runnable action) {
        return new Shortcut(id, KeyCombination.valueOf(combination), action, false);
    }

    private static Shortcut anywhere(String id, String combination, Runnable action) {
        return new Shortcut(id, KeyCombination.valueOf(combination), action, true);
    }

    private void palette() {
        popover.hide();
        templates.palette();
    }

    private void showFindings() {
        side.showFindings();
        side.requestFocus();
    }

    private void showTemplates(String move) {
        popover.hide();
        side.showTemplates(move);
    }

    /** Puts away what lies over the text; with nothing there, goes back to the text, the caret untouched. */
    private void escape() {
        if (curtain.isShowing() && !help.isVisible()) {
            curtain.escape();
            return;
        }
        boolean covered = popover.isShowing() || help.isVisible();
        popover.hide();
        help.setVisible(false);
        if (!covered || !draft.writing()) {
            draft.requestFocus();
        }
    }

    private void walk(int step) {
        popover.hide();
        List<Node> regions = List.of(customer, draft, side, header, caseLine);
        Node place = getScene().getFocusOwner();
        while (place != null && !regions.contains(place)) {
            place = place.getParent();
        }
        int here = place == null ? regions.indexOf(draft) : regions.indexOf(place);
        regions.get(Math.floorMod(here + step, regions.size())).requestFocus();
    }
}
