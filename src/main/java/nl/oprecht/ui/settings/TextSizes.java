package nl.oprecht.ui.settings;

import java.util.List;
import nl.oprecht.domain.setting.Settings;

/** The sizes of text that can be chosen, in percent. */
final class TextSizes {

    static final List<Integer> STEPS =
            List.of(Settings.SMALLEST_TEXT, 90, 100, 110, 125, 150, 175, Settings.LARGEST_TEXT);

    private TextSizes() {}

    /** The next larger one; the largest stays. */
    static int above(int percent) {
        return STEPS.stream().filter(step -> step > percent).findFirst().orElse(Settings.LARGEST_TEXT);
    }

    /** The next smaller one; the smallest stays. */
    static int below(int percent) {
        return STEPS.stream()
                .filter(step -> step < percent)
                .reduce((one, next) -> next)
                .orElse(Settings.SMALLEST_TEXT);
    }
}
