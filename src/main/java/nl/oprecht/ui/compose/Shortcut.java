package nl.oprecht.ui.compose;

import javafx.scene.input.KeyCombination;

/**
 * A key and what it does.
 *
 * @param id names its texts on the sheet of keys
 * @param combination the key
 * @param action what it does, on the UI thread
 */
record Shortcut(String id, KeyCombination combination, Runnable action) {}
