package nl.oprecht.ui.moves;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
import nl.oprecht.domain.report.Score.NextStep;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.editor.WritingArea;
import nl.oprecht.ui.model.ReplyModel;
import nl.oprecht.ui.points.OpenPoints;
import nl.oprecht.ui.style.EmptyState;
import nl.oprecht.ui.style.FirstControl;
import nl.oprecht.ui.style.SameNodes;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the reply still lacks: what the customer said and moves, with advice; and the moves it has, with their place. */
public final class MovesView extends VBox {

    private final ReplyModel model;
    private final Vocabulary vocabulary;
    private final Texts texts;
    private final Leads leads;
    private final OpenPoints points;
    private final VBox first = new VBox();
    private final VBox rows = new VBox();
    private final EmptyState empty = new EmptyState();
    private final Callouts callouts;
    private final Label titleOfLacking;
    private final Label titleOfThere;
    /** The rows on show. One that says the same stays the same node: where the words are it asks when it is clicked. */
    private Map<Says, Node> made = new HashMap<>();

    /**
     * What a row says.
     *
     * @param grade how well the reply makes the move; null when it lacks it
     * @param gain what making it would gain, where that is said; 0 elsewhere
     */
    private record Says(Move move, @Nullable Grade grade, int gain) {}

    /**
     * Shows the moves of this model.
     *
     * @param points shows what the customer said that is still open
     * @param leads go from a row to what it is about
     */
    public MovesView(
            ReplyModel model,
            WritingArea draft,
            WritingArea customer,
            Vocabulary vocabulary,
            Texts texts,
            OpenPoints points,
            Leads leads) {
        this.model = model;
        this.vocabulary = vocabulary;
        this.texts = texts;
        this.points = points;
        this.leads = leads;
        this.callouts = new Callouts(draft, customer, vocabulary, texts);
        this.titleOfLacking = groupTitle("moves.lacking");
        this.titleOfThere = groupTitle("moves.there");
        getStyleClass().addAll("pane", "moves-pane");
        List.of(first, rows).forEach(group -> {
            group.getStyleClass().add("moves");
            group.managedProperty().bind(group.visibleProperty());
        });
        first.getStyleClass().add("first-move");
        empty.managedProperty().bind(empty.visibleProperty());
        ScrollPane scroll = new ScrollPane(new VBox(empty, callouts, first, points, rows));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        model.reportProperty().addListener((report, old, now) -> show());
        model.requestProperty().addListener((request, old, now) -> showState());
        show();
    }

    /** How many things are missing: what the customer said and, once there is a text, moves. */
    public static int missing(ReplyModel model) {
        int moves = model.draft().isBlank() ? 0 : model.report().missing().size();
        return moves + OpenPoints.in(model.report()).size();
    }

    /** Gives the keyboard to the first row that leads somewhere. */
    @Override
    public void requestFocus() {
        getChildren().stream()
                .flatMap(child -> FirstControl.in(child).stream())
                .findFirst()
                .ifPresentOrElse(Node::requestFocus, super::requestFocus);
    }

    private void show() {
        Report report = model.report();
        points.show(report);
        callouts.show(report);
        Map<Says, Node> before = made;
        made = new HashMap<>();
        NextStep next = report.score().next();
        List<Node> best = new ArrayList<>();
        List<Node> lacking = new ArrayList<>();
        for (Move move : moves(report.missing())) {
            if (next != null && next.cause() == Cause.MISSING && next.subject().equals(move.id())) {
                best.add(row(new Says(move, null, next.gain()), before, () -> firstRow(move, next)));
            } else {
                lacking.add(row(new Says(move, null, 0), before, () -> missingRow(move, advice(move))));
            }
        }
        List<Node> there = new ArrayList<>();
        for (MoveEvidence evidence : report.moves()) {
            vocabulary
                    .move(evidence.move())
                    .ifPresent(move -> there.add(
                            row(new Says(move, evidence.grade(), 0), before, () -> presentRow(move, evidence))));
        }
        SameNodes.show(first.getChildren(), best);
        SameNodes.show(
                rows.getChildren(),
                Stream.concat(titled(titleOfLacking, lacking), titled(titleOfThere, there))
                        .toList());
        showState();
    }

    private Node row(Says says, Map<Says, Node> before, Supplier<Node> make) {
        Node known = before.get(says);
        Node row = known == null ? make.get() : known;
        made.put(says, row);
        return row;
    }

    private List<Move> moves(List<String> ids) {
        return ids.stream().flatMap(id -> vocabulary.move(id).stream()).toList();
    }

    private Label groupTitle(String key) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("group-title");
        return label;
    }

    private static Stream<Node> titled(Label title, List<Node> group) {
        return group.isEmpty() ? Stream.of() : Stream.concat(Stream.of(title), group.stream());
    }

    private void showState() {
        boolean blank = model.draft().isBlank();
        callouts.setVisible(!blank && callouts.holdsAny());
        first.setVisible(!blank && !first.getChildren().isEmpty());
        rows.setVisible(!blank);
        empty.setVisible(
                blank || first.getChildren().isEmpty() && rows.getChildren().isEmpty());
        if (blank) {
            empty.say(texts.get("moves.begin"), texts.get("moves.begin.how"));
        } else {
            empty.say(texts.get(model.settled() ? "moves.none" : "moves.reading"), "");
        }
    }

    private Node firstRow(Move move, NextStep next) {
        Label gain = new Label(texts.get("score.gain", next.gain()));
        gain.getStyleClass().add("gain");
        gain.setMinWidth(Region.USE_PREF_SIZE);
        VBox row = missingRow(move, texts.get("score.next", advice(move)), gain);
        row.getStyleClass().add("next-step");
        return row;
    }

    private VBox missingRow(Move move, String words, Node... more) {
        Button template = new Button(texts.get("moves.template"));
        template.getStyleClass().add("quiet-button");
        template.setMinWidth(Region.USE_PREF_SIZE);
        template.setAccessibleText(texts.get("moves.template.for", name(move)));
        template.setOnAction(event -> leads.templates().accept(move.id()));
        Label advice = new Label(words);
        advice.getStyleClass().add("move-advice");
        advice.setWrapText(true);
        advice.setMinHeight(Region.USE_PREF_SIZE);
        HBox right = new HBox(8, more);
        right.getChildren().add(template);
        right.setAlignment(Pos.CENTER_RIGHT);
        VBox row = new VBox(2, head("fth-minus", "icon-open", move, right), advice);
        row.getStyleClass().addAll("move", "missing");
        return row;
    }

    private Node presentRow(Move move, MoveEvidence evidence) {
        Label grade = new Label(evidence.grade() == Grade.GENERIC ? texts.get("moves.generic") : "");
        grade.getStyleClass().add("row-note");
        grade.setMinWidth(Region.USE_PREF_SIZE);
        Button row = new Button();
        HBox head = head("fth-check", "icon-done", move, grade);
        row.setGraphic(head);
        row.getStyleClass().addAll("row", "move", "present");
        row.setMaxWidth(Double.MAX_VALUE);
        head.prefWidthProperty().bind(row.widthProperty().subtract(16));
        row.setAccessibleText(texts.get("moves.present", name(move)));
        row.setOnAction(event -> leads.place(evidence));
        return row;
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

    private String advice(Move move) {
        return move.advice().in(texts.locale());
    }
}
