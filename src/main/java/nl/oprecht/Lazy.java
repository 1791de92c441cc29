package nl.oprecht;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Builds its value at the first request; a failure is told to whoever asks, and tried again the next time. */
final class Lazy<T> {

    private final Supplier<T> build;
    private @Nullable T value;

    Lazy(Supplier<T> build) {
        this.build = build;
    }

    synchronized T get() {
        T built = value;
        if (built == null) {
            built = build.get();
            value = built;
        }
        return built;
    }
}
