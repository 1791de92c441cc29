package nl.oprecht.ui.model;

import java.util.HashMap;
import java.util.Map;
import nl.oprecht.domain.setting.DeskMemory;
import nl.oprecht.ui.task.Background;

/** What the window remembers of itself between sessions, by name. UI thread only. */
public final class Memory {

    private final DeskMemory memory;
    private final Background background;
    private final Map<String, String> all;

    /**
     * @param recalled what was remembered
     * @param memory keeps it, on the background thread
     */
    public Memory(Map<String, String> recalled, DeskMemory memory, Background background) {
        this.memory = memory;
        this.background = background;
        this.all = new HashMap<>(recalled);
    }

    /** What is remembered under this name. */
    public String get(String name, String otherwise) {
        return all.getOrDefault(name, otherwise);
    }

    /** The number that is remembered under this name. */
    public double get(String name, double otherwise) {
        try {
            return Double.parseDouble(get(name, ""));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Remembers this from now on. */
    public void put(String name, String value) {
        if (!value.equals(all.put(name, value))) {
            Map<String, String> now = Map.copyOf(all);
            background.run(
                    () -> {
                        memory.remember(now);
                        return now;
                    },
                    done -> {},
                    problem -> {});
        }
    }
}
