package nl.oprecht.ui.moves;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.oprecht.domain.move.Grade;
import nl.oprecht.domain.move.Move;
import nl.oprecht.domain.move.MoveEvidence;
import nl.oprecht.domain.report.Report;
import nl.oprecht.domain.report.Score.Cause;
import nl.oprecht.domain.report.Score.Loss;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.editor.WritingArea;
import nl.oprecht.ui.model.ReplyModel;
import nl.oprecht.ui.style.EmptyState;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the reply still lacks, with advice, and what it has already, with its place. */
public final class MovesView extends VBox {

    private final ReplyModel model;
    private final WritingArea draft;
    private final Vocabulary vocabulary;
    private final Texts texts;
    private final Consumer<String> onTemplates;
    private final VBox rows = new VBox();
    private final EmptyState empty = new EmptyState();
    private final Callouts callouts;
    private Report shown = Report.empty(-1);

    /**
     * Shows the moves of this model.
     *
     * @param onTemplates is given the id of a move for which the agent wants a template
     */
    public MovesView(
            ReplyModel model,
            WritingArea draft,
            WritingArea customer,
            Vocabulary vocabulary,
            Texts texts,
            Consumer<String> onTemplates) {
        this.model = model;
        this.draft = draft;
        this.vocabulary = vocabulary;
        this.texts = texts;
        this.onTemplates = onTemplates;
        this.callouts = new Callouts(draft, customer, vocabulary, texts);
        getStyleClass().addAll("pane", "moves-pane");
        rows.getStyleClass().add("moves");
        ScrollPane scroll = new ScrollPane(new VBox(callouts, rows));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.managedProperty().bind(scroll.visibleProperty());
        scroll.visibleProperty().bind(empty.visibleProperty().not());
        empty.managedProperty().bind(empty.visibleProperty());
        getChildren().addAll(empty, scroll);
        model.reportProperty().addListener((report, old, now) -> show());
        model.requestProperty().addListener((request, old, now) -> showState());
        show();
    }

    /** How many moves are missing; none while there is no text. */
    public static int missing(ReplyModel model) {
        return model.draft().isBlank() ? 0 : model.report().missing().size();
    }

    private void show() {
        Report report = model.report();
        if (!sameRows(report, shown)) {
            shown = report;
            callouts.show(report);
            rows.getChildren().clear();
            report.missing().forEach(id -> vocabulary.move(id).ifPresent(move -> rows.getChildren()
                    .add(missingRow(move))));
            report.moves().forEach(evidence -> vocabulary.move(evidence.move()).ifPresent(move -> rows.getChildren()
                    .add(presentRow(move, evidence))));
            addOtherLosses(report);
        }
        showState();
    }

    private static boolean sameRows(Report report, Report other) {
        return report.missing().equals(other.missing())
                && report.moves().equals(other.moves())
                && report.notes().equals(other.notes())
                && report.score().equals(other.score());
    }

    /** What costs points and is no move: harm, order and ceilings. */
    private void addOtherLosses(Report report) {
        List<Loss> others = report.score().losses().stream()
                .filter(loss -> loss.cause() != Cause.MISSING && loss.cause() != Cause.GENERIC)
                .toList();
        if (!others.isEmpty()) {
            Label title = new Label(texts.get("score.also"));
            title.getStyleClass().add("losses-title");
            rows.getChildren().add(title);
            others.forEach(loss -> rows.getChildren().add(lossRow(loss)));
        }
    }

    private Node lossRow(Loss loss) {
        Label name = new Label(capitalised(loss.name().in(texts.locale())));
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox row = new HBox(8, name, points(loss.points()));
        row.getStyleClass().addAll("move", "loss");
        return row;
    }

    private Label points(int lost) {
        Label points = new Label(texts.get("score.lost", lost));
        points.getStyleClass().add("row-note");
        points.setMinWidth(Region.USE_PREF_SIZE);
        return points;
    }

    /** The points that a move lost, missing or general; none when it cost nothing. */
    private Optional<Integer> lost(String move) {
        return shown.score().losses().stream()
                .filter(loss -> loss.subject().equals(move))
                .map(Loss::points)
                .findFirst();
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private void showState() {
        empty.setVisible(model.draft().isBlank() || rows.getChildren().isEmpty());
        if (model.draft().isBlank()) {
            empty.say(texts.get("moves.begin"), texts.get("moves.begin.how"));
        } else {
            empty.say(texts.get(model.settled() ? "moves.none" : "moves.reading"), "");
        }
    }

    private Node missingRow(Move move) {
        Button template = new Button(texts.get("moves.template"));
        template.getStyleClass().add("quiet-button");
        template.setMinWidth(Region.USE_PREF_SIZE);
        template.setAccessibleText(texts.get("moves.template.for", name(move)));
        template.setOnAction(event -> onTemplates.accept(move.id()));
        Label advice = new Label(move.advice().in(texts.locale()));
        advice.getStyleClass().add("move-advice");
        advice.setWrapText(true);
        advice.setMinHeight(Region.USE_PREF_SIZE);
        VBox row = new VBox(2, head("fth-minus", "icon-open", move, right(move, template)), advice);
        row.getStyleClass().addAll("move", "missing");
        return row;
    }

    private Node presentRow(Move move, MoveEvidence evidence) {
        Label grade = new Label(evidence.grade() == Grade.GENERIC ? texts.get("moves.generic") : "");
        grade.getStyleClass().add("row-note");
        grade.setMinWidth(Region.USE_PREF_SIZE);
        Button row = new Button();
        HBox head = head("fth-check", "icon-done", move, right(move, grade));
        row.setGraphic(head);
        row.getStyleClass().addAll("row", "move", "present");
        row.setMaxWidth(Double.MAX_VALUE);
        head.prefWidthProperty().bind(row.widthProperty().subtract(16));
        row.setAccessibleText(texts.get("moves.present", name(move)));
        row.setOnAction(event -> {
            draft.select(evidence.span());
            draft.requestFocus();
        });
        return row;
    }

    private Node right(Move move, Node last) {
        HBox right = new HBox(8);
        right.setAlignment(Pos.CENTER_RIGHT);
        lost(move.id()).map(this::points).ifPresent(right.getChildren()::add);
        right.getChildren().add(last);
        return right;
    }

    private HBox head(String symbol, String styleClass, Move move, Node right) {
        FontIcon icon = new FontIcon(symbol);
        icon.getStyleClass().add(styleClass);
        Label name = new Label(name(move));
        name.getStyleClass().add("move-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(8, icon, name, right);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private String name(Move move) {
        return move.name().in(texts.locale());
    }
}
