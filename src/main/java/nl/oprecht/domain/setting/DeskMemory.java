package nl.oprecht.domain.setting;

import java.util.Map;

/**
 * What the window remembers of itself: sizes, folds, which tab showed. Losing it harms nobody, so failures are only
 * logged. May touch the disk.
 */
public interface DeskMemory {

    /** All that is remembered, by name; empty when nothing is. */
    Map<String, String> recall();

    /** Remembers this in place of everything before. */
    void remember(Map<String, String> all);
}
