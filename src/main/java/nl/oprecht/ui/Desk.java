package nl.oprecht.ui;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import nl.oprecht.check.LiveCheck;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.report.Report;
import nl.oprecht.domain.setting.Settings;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.compare.Sources;
import nl.oprecht.ui.compose.ComposeParts;
import nl.oprecht.ui.drafts.DraftDesk;
import nl.oprecht.ui.drafts.DraftParts;
import nl.oprecht.ui.lessons.Notebook;
import nl.oprecht.ui.model.Memory;
import nl.oprecht.ui.model.Preferences;
import nl.oprecht.ui.model.RuleBriefs;
import nl.oprecht.ui.panes.WindowPlace;
import nl.oprecht.ui.style.Typeface;
import nl.oprecht.ui.task.Background;
import nl.oprecht.ui.templates.Shelf;
import nl.oprecht.work.Gate;
import nl.oprecht.work.Workers;
import org.jspecify.annotations.Nullable;

/**
 * The window. What stands on it belongs to a {@link Sitting}; the threads, and what outlives a change of language, belong
 * to it. All methods belong to the UI thread.
 */
public final class Desk implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Desk.class.getName());
    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 64, 128, 256);
    /** How many earlier drafts there are to compare with. */
    private static final int COMPARED = 50;
    /** How long a closing window waits for the disk. */
    private static final long PATIENCE_SECONDS = 10;

    /** Opens with the first frame of the window, which needs all processors: one draws, one compiles what draws. */
    private final Gate firstFrame = new Gate();

    private final ExecutorService checks = Workers.single("oprecht-check", this::checkFailed, firstFrame);
    private final ExecutorService dictionaries = Workers.single("oprecht-dictionaries", this::checkFailed, firstFrame);
    private final ExecutorService disk = Workers.single("oprecht-disk", Desk::log, firstFrame);
    private final ExecutorService errands = Workers.single("oprecht-errands", Desk::log, firstFrame);
    private final Background background = new Background(disk, Platform::runLater);
    private final DeskParts parts;
    private final Memory memory;
    private volatile Sitting sitting;
    private @Nullable WindowPlace place;
    private boolean languageReady;

    /** Lays out the window. */
    public Desk(DeskParts parts) {
        Typeface.load();
        this.parts = parts;
        memory = new Memory(parts.memory().recall(), parts.memory(), background);
        List<String> problems = new ArrayList<>();
        Settings settings = read(problems);
        Texts texts = parts.spoken() ? parts.texts() : spoken(settings);
        Preferences preferences = new Preferences(settings, parts.settings(), background, this::tell);
        sitting = sit(preferences, texts);
        problems.add(parts.outside().folder().problem());
        problems.stream().filter(problem -> !problem.isEmpty()).forEach(this::tell);
    }

    /** Shows the window where and how it stood last; what it shows, and the dictionaries, are read after that. */
    public void show(Stage stage) {
        stage.titleProperty().bind(sitting.view().titleProperty());
        stage.setScene(sitting.scene());
        stage.setOnCloseRequest(event -> {
            if (!drafts().mayClose()) {
                event.consume();
            }
        });
        place = new WindowPlace(stage, memory, sitting.view().compactProperty().get());
        follow(sitting);
        stage.show();
        sitting.view().requestFocus();
        afterFirstFrame(stage.getScene(), () -> {
            firstFrame.open();
            if (!disk.isShutdown()) {
                drafts().resume(() -> sitting.view().offerFirstSteps());
                sitting.afterFirstCheck(this::readOn);
            }
            ICON_SIZES.forEach(size -> stage.getIcons().add(icon(size)));
        });
    }

    private static void afterFirstFrame(Scene scene, Runnable work) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(work);
            }
        });
    }

    /** What would keep the first findings waiting. */
    private void readOn() {
        if (!disk.isShutdown()) {
            sitting.view().fill();
            readDictionaries();
        }
    }

    private void readDictionaries() {
        dictionaries.execute(() -> {
            parts.readDictionaries().run();
            Platform.runLater(this::languageIsReady);
        });
    }

    /** Keeps what lies on the desk, waits until that is done, and ends the background work. */
    @Override
    public void close() {
        sitting.end();
        firstFrame.open();
        if (place != null) {
            place.end();
        }
        checks.shutdownNow();
        dictionaries.shutdownNow();
        errands.shutdownNow();
        drafts().close();
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

    private DraftDesk drafts() {
        return sitting.view().drafts();
    }

    private Sources comparing() {
        return new Sources(
                () -> drafts().first(),
                () -> parts.drafts().search("", COMPARED).stream()
                        .filter(draft -> !draft.id().equals(drafts().id()))
                        .toList(),
                parts.examples(),
                checks());
    }

    /** The settings as kept; the usual ones, with a word about it, when they cannot be read. */
    private Settings read(List<String> problems) {
        try {
            return parts.settings().read();
        } catch (UserFacingException e) {
            LOG.log(Level.WARNING, "the usual settings hold", e);
            problems.add(e.problem().sentence());
            return Settings.USUAL;
        }
    }

    private Sitting sit(Preferences preferences, Texts texts) {
        Sitting next = new Sitting(
                parts.checker(),
                checks,
                model -> new ComposeParts(
                        model,
                        preferences,
                        memory,
                        parts.vocabulary(),
                        parts.letters(),
                        new RuleBriefs(parts.guide(), background),
                        new Shelf(parts.library(), parts.keeping(), background, checks(), parts.today()),
                        comparing(),
                        new DraftParts(parts.drafts(), Clock.systemDefaultZone()),
                        parts.documents(),
                        new Notebook(parts.lessons(), parts.tables(), background, parts.today()),
                        parts.outside(),
                        parts.choice(),
                        background,
                        new Background(errands, Platform::runLater),
                        texts));
        if (languageReady) {
            next.languageIsReady();
        }
        preferences.property().addListener((property, old, now) -> {
            if (!now.language().equals(old.language())) {
                Platform.runLater(() -> speak(next));
            }
        });
        return next;
    }

    /** Turns to the chosen language where it is another; what was written stays as it is. */
    private void speak(Sitting asked) {
        Preferences preferences = asked.parts().preferences();
        Texts texts = spoken(preferences.get());
        if (asked != sitting || texts.locale().equals(asked.parts().texts().locale())) {
            return;
        }
        asked.end();
        sitting = sit(preferences.handedOver(), texts);
        Scene old = asked.view().getScene();
        if (old.getWindow() instanceof Stage stage) {
            stage.titleProperty().bind(sitting.view().titleProperty());
            stage.setScene(sitting.scene());
            follow(sitting);
        }
        sitting.view().takeOver(asked.view());
    }

    /** The window becomes a narrow column, or a desk again, as this view asks. */
    private void follow(Sitting shown) {
        shown.view().compactProperty().addListener((property, was, is) -> {
            if (place != null && shown == sitting) {
                place.setColumn(is);
            }
        });
    }

    private Texts spoken(Settings settings) {
        String tag = settings.language();
        return tag.isEmpty() ? parts.texts() : parts.texts().in(Locale.forLanguageTag(tag));
    }

    private void tell(String problem) {
        sitting.view().tell(problem);
    }

    private void languageIsReady() {
        if (!checks.isShutdown()) {
            languageReady = true;
            sitting.languageIsReady();
        }
    }

    private Function<Consumer<Report>, LiveCheck> checks() {
        return onReport ->
                new LiveCheck(parts.checker(), checks, report -> Platform.runLater(() -> onReport.accept(report)));
    }

    private void checkFailed(Throwable failure) {
        log(failure);
        Platform.runLater(() -> sitting.checkFailed());
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
