package nl.oprecht.ui.moves;

import java.util.Locale;
import java.util.Optional;
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
import nl.oprecht.domain.report.Score.Loss;
import nl.oprecht.domain.report.Score.Source;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.moves.Account.Earned;

/** The account of the score: what earned points and what cost some, adding up, and the step that gains most. */
final class ScoreAccount extends VBox {

    private final CalmScore score;
    private final Vocabulary vocabulary;
    private final Texts texts;
    private final Leads leads;
    private final Runnable onLeave;
    private final Label title = new Label();
    private final ScoreBar bar = new ScoreBar();
    private final Label how = new Label();
    private final VBox lines = new VBox();
    private final Label sum = new Label();
    private final HBox total;
    private final NextStepLine next;

    /**
     * @param onLeave runs before a line leads away from here
     */
    ScoreAccount(CalmScore score, Vocabulary vocabulary, Texts texts, Leads leads, Runnable onLeave, Button close) {
        this.score = score;
        this.vocabulary = vocabulary;
        this.texts = texts;
        this.leads = leads;
        this.onLeave = onLeave;
        this.next = new NextStepLine(vocabulary, texts);
        getStyleClass().addAll("over-window", "score-account");
        title.getStyleClass().add("account-title");
        HBox head = line(title, close);
        head.getStyleClass().add("account-head");
        how.getStyleClass().add("row-note");
        how.setWrapText(true);
        how.setMinHeight(USE_PREF_SIZE);
        lines.getStyleClass().add("account-lines");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.getStyleClass().add("quiet-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        total = line(new Label(texts.get("account.sum")), sum);
        total.getStyleClass().add("account-sum");
        VBox top = new VBox(head, bar, how);
        top.getStyleClass().add("account-top");
        getChildren().addAll(top, scroll, total, next);
        score.reportProperty().addListener((report, old, now) -> show());
        show();
    }

    /** Gives the keyboard to the first line that leads somewhere. */
    @Override
    public void requestFocus() {
        lines.getChildren().stream()
                .filter(Button.class::isInstance)
                .findFirst()
                .ifPresentOrElse(Node::requestFocus, super::requestFocus);
    }

    private void show() {
        Report report = score.reportProperty().get();
        boolean known = score.isKnown();
        int value = report.score().value();
        title.setText(known ? texts.get("score.text", value, Bands.name(value, texts)) : texts.get("score.none"));
        bar.show(known ? value : 0);
        how.setText(texts.get(known ? "account.how" : "account.begin"));
        lines.getChildren().clear();
        Account account = Account.of(report.score());
        account.earned().forEach(earned -> lines.getChildren().add(line(earned, report)));
        account.harm().forEach(loss -> lines.getChildren().add(harmful(loss)));
        account.ceilings()
                .forEach(loss -> lines.getChildren().add(plain(texts.get("account.cap", name(loss)), lost(loss))));
        sum.setText(texts.get("account.of", value, 100));
        total.setVisible(known);
        total.setManaged(known);
        next.show(report.score().next());
    }

    private Node line(Earned earned, Report report) {
        String points = texts.get("account.of", earned.points(), earned.of());
        if (earned.source() != Source.MOVE) {
            return plain(
                    texts.get("account.source."
                            + earned.source().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                    points);
        }
        String name = vocabulary
                .move(earned.subject())
                .map(Move::name)
                .map(label -> label.in(texts.locale()))
                .orElse(earned.subject());
        Optional<MoveEvidence> evidence = report.moves().stream()
                .filter(move -> move.move().equals(earned.subject()))
                .findFirst();
        String note = evidence.map(
                        found -> found.grade() == Grade.GENERIC && earned.points() < earned.of() ? "moves.generic" : "")
                .orElse("account.missing");
        return button(
                name,
                note.isEmpty() ? "" : texts.get(note),
                points,
                () -> evidence.ifPresentOrElse(
                        leads::place, () -> leads.templates().accept(earned.subject())));
    }

    private Node harmful(Loss loss) {
        Button row = button(name(loss), "", lost(loss), leads.findings());
        row.getStyleClass().add("account-part");
        return row;
    }

    private Button button(String name, String note, String points, Runnable action) {
        Label words = new Label(name);
        words.getStyleClass().add("row-text");
        Label why = new Label(note);
        why.getStyleClass().add("row-note");
        why.setMinWidth(USE_PREF_SIZE);
        HBox content = line(words, why, number(points));
        Button row = new Button();
        row.setGraphic(content);
        row.getStyleClass().addAll("row", "account-line");
        row.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(row.widthProperty().subtract(16));
        row.setAccessibleText(String.join(", ", name, note, points));
        row.setOnAction(event -> {
            onLeave.run();
            action.run();
        });
        return row;
    }

    private Node plain(String words, String points) {
        Label name = new Label(words);
        name.getStyleClass().add("row-text");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        HBox row = line(name, number(points));
        row.getStyleClass().addAll("account-line", "account-plain");
        return row;
    }

    private static HBox line(Label first, Node... others) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(8, first, gap);
        line.getChildren().addAll(others);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Label number(String points) {
        Label label = new Label(points);
        label.getStyleClass().add("account-points");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private String name(Loss loss) {
        return loss.name().in(texts.locale());
    }

    private String lost(Loss loss) {
        return texts.get("score.lost", loss.points());
    }
}
