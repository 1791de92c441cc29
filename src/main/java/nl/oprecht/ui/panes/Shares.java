package nl.oprecht.ui.panes;

import java.util.ArrayList;
import java.util.List;
import nl.oprecht.ui.panes.Part.Kind;

/**
 * Divides a length among parts. Those that were given a size give way, all in proportion, before the rest gets too
 * little; where even what is least does not fit, as with very large text, all give way in proportion.
 */
final class Shares {

    private Shares() {}

    /**
     * What a part asks for, in pixels.
     *
     * @param kind how its size comes about
     * @param least the smallest size that it is of use in
     * @param wish the size that it would have; for a fixed part the size that it gets
     */
    record Asked(Kind kind, double least, double wish) {}

    /** The size of each part, in whole pixels as far as it is not the rest. */
    static List<Double> of(double length, List<Asked> parts) {
        double free = length;
        double rest = 0;
        double least = 0;
        double slack = 0;
        for (Asked part : parts) {
            switch (part.kind()) {
                case FIXED -> free -= Math.ceil(part.wish());
                case REST -> rest += part.least();
                case SIZED -> {
                    least += part.least();
                    slack += Math.max(0, part.wish() - part.least());
                }
            }
        }
        double given = slack <= 0 ? 0 : Math.max(0, Math.min(1, (free - rest - least) / slack));
        double tight = rest + least <= 0 ? 1 : Math.max(0, Math.min(1, free / (rest + least)));
        List<Double> sizes = new ArrayList<>();
        double taken = 0;
        for (Asked part : parts) {
            double size = size(part, given, tight);
            sizes.add(size);
            taken += size;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).kind() == Kind.REST) {
                sizes.set(i, Math.max(0, length - taken));
            }
        }
        return sizes;
    }

    private static double size(Asked part, double given, double tight) {
        return switch (part.kind()) {
            case FIXED -> Math.ceil(part.wish());
            case REST -> 0;
            case SIZED -> Math.floor(tight * part.least() + given * Math.max(0, part.wish() - part.least()));
        };
    }
}
