package nl.oprecht.ui.compose;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.oprecht.domain.point.CustomerPoint;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.compare.CompareView;
import nl.oprecht.ui.compose.Regions.Region;
import nl.oprecht.ui.drafts.DraftDesk;
import nl.oprecht.ui.editor.WritingArea;
import nl.oprecht.ui.files.FileDrop;
import nl.oprecht.ui.files.FileLabel;
import nl.oprecht.ui.findings.FindingDesk;
import nl.oprecht.ui.findings.FindingParts;
import nl.oprecht.ui.lessons.LessonDesk;
import nl.oprecht.ui.lessons.Origin;
import nl.oprecht.ui.model.ReplyModel;
import nl.oprecht.ui.moves.Leads;
import nl.oprecht.ui.moves.MovesView;
import nl.oprecht.ui.moves.ScoreCard;
import nl.oprecht.ui.panes.Switch;
import nl.oprecht.ui.points.Answers;
import nl.oprecht.ui.points.OpenPoints;
import nl.oprecht.ui.points.PointMarks;
import nl.oprecht.ui.points.PointsView;
import nl.oprecht.ui.settings.SettingsDesk;
import nl.oprecht.ui.settings.SettingsParts;
import nl.oprecht.ui.style.Curtain;
import nl.oprecht.ui.templates.TemplateDesk;
import nl.oprecht.ui.tour.FirstSteps;

/** The writing desk: the customer's message, the draft, and advice beside it. */
public final class ComposeView extends StackPane {

    /** The widest line, about 70 characters, in times the size of the type. */
    private static final double MEASURE = 38.75;

    /** Narrower than this, in pixels, what lies over the window stands in one column too. */
    private static final double NARROW = 640;

    private static final PseudoClass NARROW_WINDOW = PseudoClass.getPseudoClass("narrow");

    private final ComposeParts parts;
    private final ReplyModel model;
    private final Texts texts;
    private final WritingArea customer;
    private final WritingArea draft;
    private final Curtain curtain = new Curtain();
    private final FirstSteps firstSteps;
    private final Replies replies;
    private final SidePanel side;
    private final FindingDesk findings;
    private final TemplateDesk templates;
    private final Switch compact;
    private final SettingsDesk settings;
    private final Commands commands;

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
        StatusBar status = new StatusBar(model, texts);
        findings = new FindingDesk(
                new FindingParts(model, parts.preferences(), vocabulary, parts.letters(), parts.briefs(), texts),
                draft,
                overlay,
                curtain,
                status,
                this::showTemplates);
        Answers answers = new Answers(model, customer, draft, texts, this::showTemplates);
        PointMarks pointMarks = new PointMarks(model, customer, answers, overlay);
        Leads leads = new Leads(model, draft, this::showTemplates, this::showFindings);
        ScoreCard score = new ScoreCard(overlay, model, vocabulary, texts, leads, draft::requestFocus);
        templates = new TemplateDesk(
                model, parts.preferences(), draft, customer, parts.shelf(), curtain, vocabulary, texts, status::say);
        settings = new SettingsDesk(
                new SettingsParts(
                        parts.preferences(),
                        parts.outside(),
                        vocabulary,
                        parts.shelf().keeping(),
                        parts.background(),
                        parts.errands(),
                        texts),
                findings.sections(),
                curtain,
                draft::requestFocus);
        replies = Replies.on(parts, customer, draft, curtain, findings::readdress, status::say);
        Origin origin = new Origin(replies.drafts()::id, replies.drafts()::open);
        LessonDesk lessons = new LessonDesk(
                model, draft, parts.notebook(), parts.memory(), curtain, vocabulary, texts, status::say, origin);
        replies.copying().onCopied(reply -> lessons.copied());
        status.add(lessons.reminder());
        side = new SidePanel(
                model,
                parts.memory(),
                texts,
                findings.view(),
                new MovesView(model, draft, customer, vocabulary, texts, new OpenPoints(answers, texts), leads),
                templates.side());
        CompareView compare =
                new CompareView(model, parts.comparing(), parts.background(), vocabulary, texts, this::leaveCompare);
        firstSteps = new FirstSteps(
                parts.memory(),
                parts.background(),
                () -> parts.comparing().pairs().get().stream().findFirst(),
                overlay,
                customer,
                draft,
                side,
                drafts()::offer,
                texts);
        CaseLine caseLine = new CaseLine(model, vocabulary, texts);
        compact = new Switch(parts.memory(), "window.compact", false);
        WritingPanes panes = new WritingPanes(
                customer,
                new PointsView(model, answers, texts),
                draft,
                new FileLabel(replies.files().fileProperty(), texts),
                caseLine,
                side,
                parts.memory(),
                compact.isOn(),
                texts);
        Regions regions = new Regions(draft);
        commands = new Commands(
                parts,
                new Pieces(
                        customer,
                        draft,
                        curtain,
                        findings,
                        pointMarks,
                        score,
                        templates,
                        settings,
                        compare,
                        replies,
                        lessons,
                        firstSteps,
                        side,
                        panes,
                        compact,
                        regions));
        HeaderBar header = new HeaderBar(model, vocabulary, texts, commands, score.badge(), commands.shortcuts());
        regions.goRound(List.of(
                new Region(customer, panes::openCustomer),
                Region.of(draft),
                new Region(side, panes::openSide),
                Region.of(header),
                Region.of(caseLine),
                Region.of(lessons.bar())));
        getChildren()
                .addAll(
                        new BorderPane(panes, header, null, new VBox(replies.notice(), lessons.bar(), status), null),
                        overlay,
                        curtain);
        getStyleClass().add("compose");
        compact.onProperty().addListener((property, was, is) -> panes.setInColumn(is));
        widthProperty().addListener((width, old, now) -> {
            findings.hidePopover();
            pseudoClassStateChanged(NARROW_WINDOW, now.doubleValue() < NARROW);
        });
        draft.onEdit(model::draftEdited);
        draft.caretProperty().addListener((caret, old, now) -> model.caretMoved(now));
        customer.onEdit(model::customerEdited);
        draft.readHtmlBy(parts.documents()::plainText);
        customer.readHtmlBy(parts.documents()::plainText);
        new FileDrop(customer, draft, parts.documents(), parts.background(), texts, status::say)
                .listen(this, curtain::isShowing);
        regions.leaveByTab(draft, templates::tab);
        regions.leaveByTab(customer, Runnable::run);
    }

    /** Takes the scene's keys and dresses it. */
    public void moveInto(Scene scene) {
        commands.dressIn(new Dress(
                scene, parts.preferences(), parts.memory(), parts.outside().look(), parts.errands()));
        new Keys(commands.shortcuts(), curtain::isShowing).listen(scene);
    }

    /** Goes on where another one was: with what lies on the desk, and the settings when they were open. */
    public void takeOver(ComposeView other) {
        drafts().takeOver(other.drafts());
        draft.requestFocus();
        settings.goOn(other.settings);
        fill();
    }

    /** Tells of something that went wrong, until the agent has read it. */
    public void tell(String problem) {
        replies.notice().tell(problem);
    }

    /** At the first start, with nothing written yet, shows a reply to try and the way round. */
    public void offerFirstSteps() {
        firstSteps.offer();
    }

    /** Lists the templates, which can wait until the draft is back and was heard. */
    public void fill() {
        templates.fill();
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

    /** Whether the window is one narrow column. */
    public ReadOnlyBooleanProperty compactProperty() {
        return compact.onProperty();
    }

    private void leaveCompare() {
        commands.leaveCompare();
    }

    private void showFindings() {
        side.showFindings();
    }

    private void showTemplates(String move) {
        findings.hidePopover();
        side.showTemplates(move);
    }

    private void showTemplates(CustomerPoint point) {
        findings.hidePopover();
        side.showTemplates(point);
    }
}
