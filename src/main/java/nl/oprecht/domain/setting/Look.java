package nl.oprecht.domain.setting;

import java.util.Locale;

/** How the window is coloured. */
public enum Look {
    LIGHT,
    DARK,
    /** As the operating system is. */
    SYSTEM;

    /** The name in files and texts. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
