package nl.oprecht.ui.compose;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.oprecht.domain.setting.Look;
import nl.oprecht.domain.setting.Settings;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.compare.CompareView;
import nl.oprecht.ui.drafts.DraftDesk;
import nl.oprecht.ui.editor.WritingArea;
import nl.oprecht.ui.files.FileDrop;
import nl.oprecht.ui.files.FileLabel;
import nl.oprecht.ui.findings.Advice;
import nl.oprecht.ui.findings.FindingMarks;
import nl.oprecht.ui.findings.FindingPopover;
import nl.oprecht.ui.findings.FindingsView;
import nl.oprecht.ui.help.Help;
import nl.oprecht.ui.lessons.LessonDesk;
import nl.oprecht.ui.lessons.Origin;
import nl.oprecht.ui.model.ReplyModel;
import nl.oprecht.ui.moves.MovesView;
import nl.oprecht.ui.points.PointsView;
import nl.oprecht.ui.style.Curtain;
import nl.oprecht.ui.style.Theme;
import nl.oprecht.ui.templates.TemplateDesk;
import nl.oprecht.ui.tour.FirstSteps;

/** The writing desk: the customer's message, the draft, and advice beside it. */
public final class ComposeView extends StackPane implements Actions {

    /** The widest line, about 70 characters, in times the size of the type. */
    private static final double MEASURE = 38.75;

    private final ComposeParts parts;
    private final ReplyModel model;
    private final Texts texts;
    private final WritingArea customer;
    private final WritingArea draft;
    private final Advice advice;
    private final FindingPopover popover;
    private final Curtain curtain = new Curtain();
    private final TemplateDesk templates;
    private final CompareView compare;
    private final FirstSteps firstSteps;
    private final LessonDesk lessons;
    private final Replies replies;
    private final SidePanel side;
    private final Regions regions;
    private final StatusBar status;
    private final Help help;
    private final List<Shortcut> shortcuts;

    /** Lays out the desk. */
    public ComposeView(ComposeParts parts) {
        this.parts = parts;
        this.model = parts.model();
        this.texts = parts.texts();
        Vocabulary vocabulary = parts.vocabulary();
        Pane overlay = new Pane();
        overlay.setPickOnBounds(false);
        customer = new WritingArea(texts.get("customer.title"), texts.get("customer.prompt"), 16, MEASURE);
        customer.getStyleClass().add("customer");
        draft = new WritingArea(texts.get("draft.title"), texts.get("draft.prompt"), 24, MEASURE);
        draft.getStyleClass().add("draft");
        advice = new Advice(model, draft, this::showTemplates);
        popover = new FindingPopover(overlay, model, draft, advice, vocabulary, texts);
        status = new StatusBar(model, texts, this);
        templates = new TemplateDesk(model, draft, customer, parts.shelf(), curtain, vocabulary, texts, status::say);
        replies = Replies.on(parts, customer, draft, curtain, advice::readdress, status::say);
        Origin origin = new Origin(replies.drafts()::id, replies.drafts()::open);
        lessons = new LessonDesk(
                model, draft, parts.notebook(), parts.memory(), curtain, vocabulary, texts, status::say, origin);
        replies.copying().onCopied(reply -> lessons.copied());
        status.add(lessons.reminder());
        side = new SidePanel(
                model,
                texts,
                new FindingsView(model, draft, advice, vocabulary, texts),
                new MovesView(model, draft, customer, vocabulary, texts, this::showTemplates),
                templates.side());
        compare = new CompareView(model, parts.comparing(), parts.background(), vocabulary, texts, this::leaveCompare);
        firstSteps = new FirstSteps(
                parts.memory(),
                parts.background(),
                () -> parts.comparing().pairs().get().stream().findFirst(),
                overlay,
                customer,
                draft,
                side,
                texts);
        CaseLine caseLine = new CaseLine(model, vocabulary, texts);
        shortcuts = shortcuts().all();
        HeaderBar header = new HeaderBar(model, vocabulary, texts, this, new WindowMenu(shortcuts, texts));
        PointsView points = new PointsView(model, customer, draft, texts);
        WritingPanes panes = new WritingPanes(
                customer, points, draft, new FileLabel(replies.files().fileProperty(), texts), caseLine, side, texts);
        regions = new Regions(draft, List.of(customer, draft, side, header, caseLine, lessons.bar()));
        help = new Help(curtain, parts.background(), texts, onTheSheet());
        VBox below = new VBox(replies.notice(), lessons.bar(), status);
        getChildren().addAll(new BorderPane(panes, header, null, below, null), overlay, curtain);
        getStyleClass().add("compose");
        listen();
    }

    /** Takes the scene's keys and dresses it. */
    public void moveInto(Scene scene) {
        parts.preferences().property().addListener((settings, old, now) -> dress(scene));
        dress(scene);
        new Keys(shortcuts, curtain::isShowing).listen(scene);
    }

    /** At the first start, with nothing written yet, shows a reply to try and the way round. */
    public void offerFirstSteps() {
        firstSteps.offer();
    }

    /** What the window does with drafts. */
    public DraftDesk drafts() {
        return replies.drafts();
    }

    /** The title of the window. */
    public ObservableValue<String> titleProperty() {
        return replies.files().fileProperty().map(file -> file.title(texts));
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
        replies.copying().plain();
    }

    @Override
    public void switchTheme() {
        parts.preferences()
                .change(settings ->
                        settings.withLook(Theme.of(settings.look()) == Theme.LIGHT ? Look.DARK : Look.LIGHT));
    }

    @Override
    public void help() {
        popover.hide();
        help.open(getScene().getFocusOwner(), model.draft().isBlank() ? "begin" : "schrijven");
    }

    private void showKeys() {
        popover.hide();
        help.openKeys();
    }

    @Override
    public void checkAgain() {
        model.checkAgain();
    }

    private void dress(Scene scene) {
        Settings settings = parts.preferences().get();
        Theme.of(settings.look()).dress(scene, settings.textSize());
    }

    private void listen() {
        draft.onEdit(model::draftEdited);
        draft.caretProperty().addListener((caret, old, now) -> model.caretMoved(now));
        customer.onEdit(model::customerEdited);
        new FindingMarks(model, draft, advice);
        draft.readHtmlBy(parts.documents()::plainText);
        customer.readHtmlBy(parts.documents()::plainText);
        new FileDrop(customer, draft, parts.documents(), parts.background(), texts, status::say)
                .listen(this, curtain::isShowing);
        draft.addEventFilter(KeyEvent.KEY_PRESSED, event -> onTab(event, templates::tab));
        customer.addEventFilter(KeyEvent.KEY_PRESSED, event -> onTab(event, Runnable::run));
    }

    /** Tab goes on as it does everywhere else, so that the keyboard is never caught in a text. */
    private void onTab(KeyEvent event, Consumer<Runnable> beforeGoingOn) {
        if (event.getCode() == KeyCode.TAB) {
            event.consume();
            if (event.isShiftDown()) {
                leaveText(-1);
            } else {
                beforeGoingOn.accept(() -> leaveText(1));
            }
        }
    }

    private void leaveText(int step) {
        popover.hide();
        regions.walk(step);
    }

    private List<String> onTheSheet() {
        return Stream.concat(
                        shortcuts.stream().map(Shortcut::id).filter(id -> !id.isEmpty()),
                        Stream.of("abbreviation", "open-place"))
                .toList();
    }

    private Shortcuts shortcuts() {
        Shortcuts keys = new Shortcuts()
                .key("next", "F8", () -> advice.next().ifPresent(popover::peek))
                .key("previous", "Shift+F8", () -> advice.previous().ifPresent(popover::peek))
                .key("rewrites", "Alt+Enter", popover::openAtCaret)
                .key("readdress", "Ctrl+J", advice::readdress)
                .anywhere("templates", "Ctrl+Space", () -> over(templates::palette))
                .anywhere("", "Ctrl+K", () -> over(templates::palette))
                .key("save-selection", "Ctrl+Shift+S", templates::saveSelection)
                .command("keep", "Ctrl+E", templates::keep);
        replies.keeping(keys, popover::hide)
                .key("findings", "Ctrl+1", this::showFindings)
                .key("moves", "Ctrl+2", side::showMoves)
                .key("library", "Ctrl+3", () -> showTemplates(""));
        return replies.sending(keys)
                .key("note", "Alt+L", lessons::note)
                .command("lessons", "Ctrl+L", () -> over(lessons::lessons))
                .key("calls", "Alt+B", () -> over(lessons::calls))
                .command("compare", "Ctrl+B", this::compare)
                .key("region", "F6", () -> leaveText(1))
                .key("region-back", "Shift+F6", () -> leaveText(-1))
                .anywhere("escape", "Esc", this::escape)
                .anywhere("theme", "Ctrl+Shift+L", this::switchTheme)
                .anywhere("help", "F1", this::help)
                .anywhere("keys", "Ctrl+F1", this::showKeys)
                .command("tour", "Shift+F1", firstSteps::begin);
    }

    private void compare() {
        popover.hide();
        curtain.showWhole(compare, this::leaveCompare);
        compare.begin();
    }

    private void leaveCompare() {
        if (!compare.leaveFullScreen()) {
            curtain.hide();
            draft.requestFocus();
        }
    }

    /** What takes the place of the popover. */
    private void over(Runnable sheet) {
        popover.hide();
        sheet.run();
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
        if (curtain.isShowing()) {
            curtain.escape();
            return;
        }
        boolean covered = popover.isShowing()
                || firstSteps.isShowing()
                || replies.notice().isShowing();
        firstSteps.skip();
        replies.notice().hide();
        popover.hide();
        if (!covered) {
            lessons.leave();
        }
        if (!covered || !draft.writing()) {
            draft.requestFocus();
        }
    }
}
