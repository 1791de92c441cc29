package nl.oprecht.ui;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.util.Duration;
import nl.oprecht.check.LiveCheck;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.report.Report;
import nl.oprecht.ui.compare.Sources;
import nl.oprecht.ui.compose.ComposeParts;
import nl.oprecht.ui.compose.ComposeView;
import nl.oprecht.ui.drafts.DraftParts;
import nl.oprecht.ui.lessons.Notebook;
import nl.oprecht.ui.model.Memory;
import nl.oprecht.ui.model.Preferences;
import nl.oprecht.ui.model.ReplyModel;
import nl.oprecht.ui.panes.WindowPlace;
import nl.oprecht.ui.style.Typeface;
import nl.oprecht.ui.task.Background;
import nl.oprecht.ui.templates.Shelf;
import nl.oprecht.work.Workers;

/**
 * The window, and the road from keystroke to underline: the model's request goes to the checker on a
 * worker, and the report comes back to the model on the UI thread. All methods belong to that thread.
 */
public final class Desk implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Desk.class.getName());
    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 64, 128, 256);
    /** How many earlier drafts there are to compare with. */
    private static final int COMPARED = 50;
    /** How long a closing window waits for the disk. */
    private static final long PATIENCE_SECONDS = 10;

    private final ReplyModel model = new ReplyModel();
    private final ExecutorService checks = Workers.single("oprecht-check", this::checkFailed);
    private final ExecutorService dictionaries = Workers.single("oprecht-dictionaries", this::checkFailed);
    private final ExecutorService disk = Workers.single("oprecht-disk", Desk::log);
    /** Keystrokes closer together than this are checked as one. */
    private final PauseTransition pause = new PauseTransition(Duration.millis(80));

    private final LiveCheck live;
    private final Memory memory;
    private final ComposeView view;

    /** Lays out the window and starts reading the dictionaries in the background. */
    public Desk(DeskParts parts) {
        Typeface.load();
        live = new LiveCheck(parts.checker(), checks, this::arrived);
        Background background = new Background(disk, Platform::runLater);
        Preferences preferences =
                new Preferences(parts.settings().read(), parts.settings(), background, problem -> LOG.warning(problem));
        memory = new Memory(parts.memory().recall(), parts.memory(), background);
        view = new ComposeView(new ComposeParts(
                model,
                preferences,
                memory,
                parts.vocabulary(),
                shelf(parts, background),
                new Sources(
                        this::first,
                        () -> parts.drafts().search("", COMPARED).stream()
                                .filter(draft -> !draft.id().equals(standing()))
                                .toList(),
                        parts.examples(),
                        checks(parts)),
                new DraftParts(parts.drafts(), Clock.systemDefaultZone()),
                parts.documents(),
                new Notebook(parts.lessons(), parts.tables(), background, parts.today()),
                background,
                parts.texts()));
        preferences.property().addListener((settings, old, now) -> model.silenceEverywhere(now.silence()));
        model.silenceEverywhere(preferences.get().silence());
        pause.setOnFinished(event -> check());
        model.requestProperty().addListener((request, old, now) -> pause.playFromStart());
        live.submit(model.requestProperty().get());
        dictionaries.execute(() -> {
            parts.readDictionaries().run();
            live.languageIsReady();
        });
    }

    /** Shows the window where and how it stood last. */
    public void show(Stage stage) {
        Scene scene = new Scene(view);
        view.moveInto(scene);
        for (int size : ICON_SIZES) {
            stage.getIcons().add(icon(size));
        }
        stage.setTitle("Oprecht");
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            if (!view.drafts().mayClose()) {
                event.consume();
            }
        });
        WindowPlace place =
                new WindowPlace(stage, memory, view.compactProperty().get());
        view.compactProperty().addListener((property, was, is) -> place.setColumn(is));
        stage.show();
        view.requestFocus();
        // once the window is on the screen: opening the database costs more than its first frame
        Platform.runLater(() -> {
            if (!disk.isShutdown()) {
                view.drafts().resume(view::offerFirstSteps);
            }
        });
    }

    /** Keeps what lies on the desk, waits until that is done, and ends the background work. */
    @Override
    public void close() {
        pause.stop();
        checks.shutdownNow();
        dictionaries.shutdownNow();
        view.drafts().close();
        disk.shutdown();
        try {
            if (!disk.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warning("the disk did not answer while the window closed");
                disk.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What comes from the disk while the window closes may still change the text. */
    private void check() {
        if (!checks.isShutdown()) {
            live.submit(model.requestProperty().get());
        }
    }

    private String first() {
        return view.drafts().first();
    }

    private String standing() {
        return view.drafts().id();
    }

    private Shelf shelf(DeskParts parts, Background background) {
        return new Shelf(parts.library(), parts.keeping(), background, checks(parts), parts.today());
    }

    private Function<Consumer<Report>, LiveCheck> checks(DeskParts parts) {
        return onReport ->
                new LiveCheck(parts.checker(), checks, report -> Platform.runLater(() -> onReport.accept(report)));
    }

    private void arrived(Report report) {
        boolean ready = live.isLanguageReady();
        Platform.runLater(() -> model.accept(report, ready));
    }

    private void checkFailed(Throwable failure) {
        log(failure);
        Platform.runLater(model::checkFailed);
    }

    private static void log(Throwable failure) {
        if (failure instanceof UserFacingException problem) {
            LOG.warning(problem.getMessage());
        } else {
            LOG.log(Level.SEVERE, "work in the background broke off", failure);
        }
    }

    private static Image icon(int size) {
        String path = "/icons/oprecht-" + size + ".png";
        return new Image(Objects.requireNonNull(Desk.class.getResourceAsStream(path), path));
    }
}
