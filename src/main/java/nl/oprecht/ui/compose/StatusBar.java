package nl.oprecht.ui.compose;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;
import javafx.util.Duration;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.model.Phase;
import nl.oprecht.ui.model.ReplyModel;
import nl.oprecht.ui.model.Teller;
import nl.oprecht.ui.panes.FittingRow;

/** The line below: how many findings, the keys of the moment, and how far the checker is. */
final class StatusBar extends FittingRow implements Teller {

    private static final PseudoClass READY = PseudoClass.getPseudoClass("ready");
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private static final Duration SAID = Duration.seconds(4);
    private static final Duration OFFERED = Duration.seconds(10);

    private final ReplyModel model;
    private final Texts texts;
    private final Label count = new Label();
    private final Label phase = new Label();
    private final Circle light = new Circle(4);
    private final Button retry = new Button();
    private final HBox lasting = new HBox(8);
    private final Button undo = new Button();
    private final PauseTransition saying = new PauseTransition();
    private Runnable takeBack = () -> {};

    /** In this order, the last of them the first to leave where there is no room. */
    private static final List<String> KEYS = List.of("next", "rewrites", "templates", "help");

    StatusBar(ReplyModel model, Texts texts) {
        super(8);
        this.model = model;
        this.texts = texts;
        getStyleClass().add("status-bar");
        light.getStyleClass().add("status-light");
        retry.setText(texts.get("check.retry"));
        retry.getStyleClass().add("quiet-button");
        retry.setOnAction(event -> model.checkAgain());
        retry.managedProperty().bind(retry.visibleProperty());
        Label undoKey = new Label(texts.get("key.undo-ignoring"));
        undoKey.getStyleClass().add("key-cap");
        undo.setText(texts.get("undo"));
        undo.setGraphic(undoKey);
        undo.setContentDisplay(ContentDisplay.RIGHT);
        undo.getStyleClass().add("quiet-button");
        undo.setVisible(false);
        undo.managedProperty().bind(undo.visibleProperty());
        undo.setOnAction(event -> undo());
        add(count, ALWAYS);
        add(undo, ALWAYS);
        for (String key : KEYS) {
            add(key(key), KEYS.size() - KEYS.indexOf(key));
        }
        gap();
        lasting.setAlignment(Pos.CENTER_RIGHT);
        add(lasting, ALWAYS);
        add(retry, ALWAYS);
        add(light, ALWAYS);
        add(phase, ALWAYS);
        saying.setOnFinished(event -> said());
        model.findingsProperty().addListener((findings, old, now) -> showCount());
        model.phaseProperty().addListener((property, old, now) -> showPhase());
        showCount();
        showPhase();
    }

    /** Makes room for something that is told for as long as it holds. */
    void add(Node told) {
        lasting.getChildren().add(told);
    }

    @Override
    public void say(String sentence) {
        undo.setVisible(false);
        show(sentence, SAID);
    }

    @Override
    public void offer(String sentence, Runnable wayBack) {
        takeBack = wayBack;
        undo.setVisible(true);
        show(sentence, OFFERED);
    }

    private void show(String sentence, Duration time) {
        count.setText(sentence);
        saying.setDuration(time);
        saying.playFromStart();
    }

    /** What is in hand, or under the pointer, stays a little longer. */
    private void said() {
        if (undo.isVisible() && (undo.isHover() || undo.isFocused())) {
            saying.playFromStart();
            return;
        }
        undo.setVisible(false);
        showCount();
    }

    private void undo() {
        takeBack.run();
        say(texts.get("ignore.undone"));
    }

    private Node key(String name) {
        Label cap = new Label(texts.get("key." + name).split(",")[0]);
        cap.getStyleClass().add("key-cap");
        Label does = new Label(texts.get("status.key." + name));
        HBox both = new HBox(6, cap, does);
        both.setAlignment(Pos.CENTER_LEFT);
        both.getStyleClass().add("status-key");
        return both;
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
