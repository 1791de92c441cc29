package nl.oprecht.ui.lessons;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The drafts that lessons come from.
 *
 * @param current the id of the draft on the desk, empty for none
 * @param open puts the draft with an id on the desk
 */
public record Origin(Supplier<String> current, Consumer<String> open) {}
