package nl.oprecht.ui.help;

import javafx.scene.input.KeyCombination;

/**
 * A key and what it does.
 *
 * @param id names its texts: {@code key.<id>} is the key as written on a keyboard, {@code key.<id>.does} what it does
 * @param combination the key
 * @param action what it does, on the UI thread
 */
public record Shortcut(String id, KeyCombination combination, Runnable action) {}
