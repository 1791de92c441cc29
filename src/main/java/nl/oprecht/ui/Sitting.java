package nl.oprecht.ui;

import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.util.Duration;
import nl.oprecht.check.LiveCheck;
import nl.oprecht.domain.report.ReplyChecker;
import nl.oprecht.domain.report.Report;
import nl.oprecht.domain.setting.Settings;
import nl.oprecht.ui.compose.ComposeParts;
import nl.oprecht.ui.compose.ComposeView;
import nl.oprecht.ui.model.ReplyModel;

/**
 * The window's content in one language, with the road from keystroke to underline: the model's request goes to the
 * checker on a worker, and the report comes back to the model on the UI thread. In another language another one takes
 * over, with what was written. UI thread only.
 */
final class Sitting {

    private final ReplyModel model = new ReplyModel();
    /** Keystrokes closer together than this are checked as one. */
    private final PauseTransition pause = new PauseTransition(Duration.millis(80));

    private final ComposeParts parts;
    private final LiveCheck live;
    private final ComposeView view;
    private Runnable afterFirstCheck = () -> {};
    private boolean ended;

    /**
     * @param checks the worker of the checker
     * @param parts what the view works with, given the model
     */
    Sitting(ReplyChecker checker, Executor checks, Function<ReplyModel, ComposeParts> parts) {
        this.parts = parts.apply(model);
        live = new LiveCheck(checker, checks, this::arrived);
        view = new ComposeView(this.parts);
        Settings settings = this.parts.preferences().get();
        model.silenceEverywhere(settings.silence());
        model.chooseHouse(settings.house());
        this.parts.preferences().property().addListener((property, old, now) -> follow(old, now));
        pause.setOnFinished(event -> live.submit(model.requestProperty().get()));
        model.requestProperty().addListener((request, old, now) -> checkSoon());
        live.submit(model.requestProperty().get());
    }

    /** What it works with. */
    ComposeParts parts() {
        return parts;
    }

    /** What is seen of it. */
    ComposeView view() {
        return view;
    }

    /** A scene with it. */
    Scene scene() {
        Scene scene = new Scene(view);
        view.moveInto(scene);
        return scene;
    }

    /** From now on spelling and grammar are checked too. */
    void languageIsReady() {
        live.languageIsReady();
    }

    /** Runs this when a check has come back, or has broken off. */
    void afterFirstCheck(Runnable work) {
        afterFirstCheck = work;
    }

    /** Tells that a check broke off. */
    void checkFailed() {
        model.checkFailed();
        checked();
    }

    /** Checks no more, whatever still comes from the disk. */
    void end() {
        ended = true;
        pause.stop();
        // the clock of a caret that blinks would hold on to the view, and all that is in it, for ever
        view.setDisable(true);
    }

    private void checkSoon() {
        if (!ended) {
            pause.playFromStart();
        }
    }

    /** A form of address that the agent chose for this reply stays. */
    private void follow(Settings old, Settings now) {
        model.silenceEverywhere(now.silence());
        if (model.requestProperty().get().house() == old.house()) {
            model.chooseHouse(now.house());
        }
    }

    private void arrived(Report report) {
        boolean ready = live.isLanguageReady();
        Platform.runLater(() -> {
            model.accept(report, ready);
            checked();
        });
    }

    private void checked() {
        Runnable first = afterFirstCheck;
        afterFirstCheck = () -> {};
        first.run();
    }
}
