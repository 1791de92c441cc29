package nl.oprecht.ui.panes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/** Where a window stands, in the coordinates of the desktop. */
record Place(double x, double y, double width, double height) {

    /** Less than this of a window on a screen is not enough to find it by. */
    private static final double ENOUGH = 64;

    /** What {@link #text} wrote; empty for anything else. */
    static Optional<Place> of(String text) {
        try {
            String[] parts = text.split(" ");
            Place place = new Place(
                    Double.parseDouble(parts[0]),
                    Double.parseDouble(parts[1]),
                    Double.parseDouble(parts[2]),
                    Double.parseDouble(parts[3]));
            boolean real = Double.isFinite(place.x + place.y) && place.width >= ENOUGH && place.height >= ENOUGH;
            return real ? Optional.of(place) : Optional.empty();
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** As it is remembered. */
    String text() {
        return x + " " + y + " " + width + " " + height;
    }

    /**
     * The same place as far as it lies on one of these screens; on the first of them when it lies on none.
     *
     * @param screens what can be used of each screen, at least one
     */
    Place within(List<Rectangle2D> screens) {
        Rectangle2D screen = screens.stream()
                .filter(each -> shared(each) >= ENOUGH * ENOUGH)
                .max(Comparator.comparing(this::shared))
                .orElse(screens.get(0));
        double w = Math.min(width, screen.getWidth());
        double h = Math.min(height, screen.getHeight());
        return new Place(
                Math.max(screen.getMinX(), Math.min(x, screen.getMaxX() - w)),
                Math.max(screen.getMinY(), Math.min(y, screen.getMaxY() - h)),
                w,
                h);
    }

    private double shared(Rectangle2D screen) {
        double w = Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX());
        double h = Math.min(y + height, screen.getMaxY()) - Math.max(y, screen.getMinY());
        return w <= 0 || h <= 0 ? 0 : w * h;
    }
}
