package nl.oprecht.ui.compose;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;
import javafx.util.Duration;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.model.Phase;
import nl.oprecht.ui.model.ReplyModel;
import nl.oprecht.ui.panes.FittingRow;

/** The line below: how many findings, the keys of the moment, and how far the checker is. */
final class StatusBar extends FittingRow {

    private static final PseudoClass READY = PseudoClass.getPseudoClass("ready");
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final ReplyModel model;
    private final Texts texts;
    private final Label count = new Label();
    private final Label phase = new Label();
    private final Circle light = new Circle(4);
    private final Button retry = new Button();
    private final HBox lasting = new HBox(8);
    private final PauseTransition saying = new PauseTransition(Duration.seconds(4));

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
        add(count, ALWAYS);
        for (String key : KEYS) {
            add(key(key), KEYS.size() - KEYS.indexOf(key));
        }
        gap();
        lasting.setAlignment(Pos.CENTER_RIGHT);
        add(lasting, ALWAYS);
        add(retry, ALWAYS);
        add(light, ALWAYS);
        add(phase, ALWAYS);
        saying.setOnFinished(event -> showCount());
        model.findingsProperty().addListener((findings, old, now) -> showCount());
        model.phaseProperty().addListener((property, old, now) -> showPhase());
        showCount();
        showPhase();
    }

    /** Makes room for something that is told for as long as it holds. */
    void add(Node told) {
        lasting.getChildren().add(told);
    }

    /** Confirms something that cannot be seen otherwise, for a few seconds. */
    void say(String text) {
        count.setText(text);
        saying.playFromStart();
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
