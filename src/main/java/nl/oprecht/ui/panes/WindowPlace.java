package nl.oprecht.ui.panes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import nl.oprecht.ui.model.Memory;

/**
 * Where the window stands and how large it is, as a desk and as one narrow column over other windows; each is
 * remembered, and comes back on a screen that exists. UI thread only.
 */
public final class WindowPlace {

    private static final String DESK = "window.place";
    private static final String COLUMN = "window.column";
    private static final String MAXIMISED = "window.maximised";
    private static final double WIDEST = 1920;
    private static final double HIGHEST = 1200;
    private static final double NARROWEST = 900;
    private static final double LOWEST = 560;
    private static final double COLUMN_WIDTH = 400;
    private static final double COLUMN_NARROWEST = 360;

    private final Stage stage;
    private final Memory memory;
    private final PauseTransition moving = new PauseTransition(Duration.millis(400));
    private boolean column;
    private boolean ended;

    /** Follows this stage, which does not show yet. */
    public WindowPlace(Stage stage, Memory memory, boolean column) {
        this.stage = stage;
        this.memory = memory;
        this.column = column;
        moving.setOnFinished(event -> remember());
        List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
                .forEach(size -> size.addListener((property, old, now) -> moving.playFromStart()));
        stage.maximizedProperty().addListener((property, was, is) -> moving.playFromStart());
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, event -> end());
        settle();
    }

    /** Remembers where the window is, and follows it no more. */
    public void end() {
        if (!ended) {
            moving.stop();
            remember();
            ended = true;
        }
    }

    /** Makes a narrow column of the window, over all others; or puts the desk back where it was. */
    public void setColumn(boolean wanted) {
        if (wanted != column) {
            remember();
            column = wanted;
            stage.setMaximized(false);
            settle();
            // some window managers undo a maximised window only now, with a size of their own
            Platform.runLater(this::settle);
        }
    }

    private void settle() {
        stage.setAlwaysOnTop(column);
        stage.setMinWidth(column ? COLUMN_NARROWEST : NARROWEST);
        stage.setMinHeight(LOWEST);
        Place place = Place.of(memory.get(column ? COLUMN : DESK, ""))
                .orElseGet(() -> column ? usualColumn() : usualDesk())
                .within(screens());
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(!column && Boolean.parseBoolean(memory.get(MAXIMISED, "false")));
    }

    private void remember() {
        if (ended) {
            return;
        }
        boolean own = !stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified();
        if (own && stage.isShowing()) {
            Place now = new Place(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
            memory.put(column ? COLUMN : DESK, now.text());
        }
        if (!column && !stage.isFullScreen()) {
            memory.put(MAXIMISED, String.valueOf(stage.isMaximized()));
        }
    }

    private static Place usualDesk() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(WIDEST, screen.getWidth());
        double height = Math.min(HIGHEST, screen.getHeight());
        return new Place(
                screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2,
                width,
                height);
    }

    /** At the right edge of the screen that the desk stands on, from top to bottom. */
    private Place usualColumn() {
        Optional<Screen> here = Optional.of(stage).filter(Stage::isShowing).flatMap(WindowPlace::screenOf);
        Rectangle2D screen = here.orElse(Screen.getPrimary()).getVisualBounds();
        return new Place(screen.getMaxX() - COLUMN_WIDTH, screen.getMinY(), COLUMN_WIDTH, screen.getHeight());
    }

    private static Optional<Screen> screenOf(Stage window) {
        return Screen.getScreensForRectangle(
                        window.getX() + window.getWidth() / 2, window.getY() + window.getHeight() / 2, 1, 1)
                .stream()
                .findFirst();
    }

    /** The primary one first. */
    private static List<Rectangle2D> screens() {
        return Screen.getScreens().stream()
                .sorted(Comparator.comparing(screen -> !screen.equals(Screen.getPrimary())))
                .map(Screen::getVisualBounds)
                .toList();
    }
}
