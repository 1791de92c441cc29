package nl.oprecht.ui.compose;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.util.Duration;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.model.Phase;
import nl.oprecht.ui.model.ReplyModel;

/** The line below: how many findings, the keys of the moment, and how far the checker is. */
final class StatusBar extends HBox {

    private static final PseudoClass TROUBLED = PseudoClass.getPseudoClass("troubled");
    private static final PseudoClass READY = PseudoClass.getPseudoClass("ready");
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final ReplyModel model;
    private final Texts texts;
    private final Label count = new Label();
    private final Label keys = new Label();
    private final Label phase = new Label();
    private final Circle light = new Circle(4);
    private final Button retry = new Button();
    private final Label problem = new Label();
    private final Button read = new Button();
    private final PauseTransition saying = new PauseTransition(Duration.seconds(4));

    StatusBar(ReplyModel model, Texts texts, Actions actions) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        keys.setText(texts.get("status.keys"));
        keys.getStyleClass().add("status-keys");
        light.getStyleClass().add("status-light");
        retry.setText(texts.get("check.retry"));
        retry.getStyleClass().add("quiet-button");
        retry.setOnAction(event -> actions.checkAgain());
        retry.managedProperty().bind(retry.visibleProperty());
        count.setMinWidth(Region.USE_PREF_SIZE);
        phase.setMinWidth(Region.USE_PREF_SIZE);
        retry.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        fillProblem();
        getChildren().addAll(problem, read, count, keys, gap, retry, light, phase);
        saying.setOnFinished(event -> showCount());
        model.findingsProperty().addListener((findings, old, now) -> showCount());
        model.phaseProperty().addListener((property, old, now) -> showPhase());
        showCount();
        showPhase();
    }

    /** Makes room for something that is told for as long as it holds. */
    void add(Node told) {
        getChildren().add(getChildren().indexOf(retry), told);
    }

    /** Confirms something that cannot be seen otherwise, for a few seconds. */
    void say(String text) {
        count.setText(text);
        saying.playFromStart();
    }

    /** Tells of something that went wrong, in the place of the rest, until the agent has read it. */
    void tell(String sentence) {
        String before = problem.getText();
        problem.setText(before.isEmpty() || before.equals(sentence) ? sentence : before + "\n" + sentence);
    }

    private void fillProblem() {
        problem.getStyleClass().add("status-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(problem, Priority.ALWAYS);
        read.setText(texts.get("status.read"));
        read.getStyleClass().add("quiet-button");
        read.setMinWidth(Region.USE_PREF_SIZE);
        read.setOnAction(event -> problem.setText(""));
        for (Node told : List.of(problem, read)) {
            told.visibleProperty().bind(problem.textProperty().isNotEmpty());
            told.managedProperty().bind(told.visibleProperty());
        }
        for (Node other : List.of(count, keys)) {
            other.visibleProperty().bind(problem.visibleProperty().not());
            other.managedProperty().bind(other.visibleProperty());
        }
        problem.visibleProperty().addListener((visible, was, is) -> pseudoClassStateChanged(TROUBLED, is));
    }

    private void showCount() {
        if (saying.getStatus() != PauseTransition.Status.RUNNING) {
            count.setText(texts.get("status.count", model.findings().size()));
        }
    }

    private void showPhase() {
        Phase now = model.phaseProperty().get();
        phase.setText(
                switch (now) {
                    case STARTING -> texts.get("status.starting");
                    case READY -> texts.get("status.ready");
                    case FAILED -> texts.get("check.failed");
                });
        retry.setVisible(now == Phase.FAILED);
        light.pseudoClassStateChanged(READY, now == Phase.READY);
        light.pseudoClassStateChanged(FAILED, now == Phase.FAILED);
    }
}
