package nl.oprecht.ui.panes;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import nl.oprecht.ui.model.Memory;

/** Something about the window that is on or off, and is remembered. UI thread only. */
public final class Switch {

    private final ReadOnlyBooleanWrapper on;
    private final Memory memory;
    private final String name;

    /**
     * @param name under which it is remembered
     * @param atFirst how it stands until somebody turns it
     */
    public Switch(Memory memory, String name, boolean atFirst) {
        this.memory = memory;
        this.name = name;
        on = new ReadOnlyBooleanWrapper(Boolean.parseBoolean(memory.get(name, String.valueOf(atFirst))));
    }

    /** Whether it is on. */
    public ReadOnlyBooleanProperty onProperty() {
        return on.getReadOnlyProperty();
    }

    /** Whether it is on. */
    public boolean isOn() {
        return on.get();
    }

    /** Turns it on or off. */
    public void set(boolean wanted) {
        memory.put(name, String.valueOf(wanted));
        on.set(wanted);
    }

    /** Turns it on when it is off, and the other way round. */
    public void turn() {
        set(!isOn());
    }
}
