package nl.oprecht.ui.settings;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.oprecht.domain.setting.Settings;

/**
 * A setting that is one choice out of a few.
 *
 * @param name what it is called
 * @param sentence what it does
 * @param values what can be chosen
 * @param label what a value is called, also one that cannot be chosen here
 * @param get what is chosen
 * @param with the settings with another choice
 * @param usual what holds until the user chooses
 */
record Plain<T>(
        String name,
        String sentence,
        List<T> values,
        Function<T, String> label,
        Function<Settings, T> get,
        BiFunction<Settings, T, Settings> with,
        T usual) {

    /** What is chosen, in words. */
    String shown(Settings settings) {
        return label.apply(get.apply(settings));
    }
}
