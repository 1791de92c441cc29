package nl.oprecht.ui.compose;

import javafx.scene.input.KeyCombination;

/**
 * A key and what it does.
 *
 * @param id names its texts on the sheet of keys; empty for a key that is not on it
 * @param combination the key
 * @param action what it does, on the UI thread
 * @param anywhere whether it works while a sheet lies over the window
 * @param inMenu whether the window's menu has it too
 */
record Shortcut(String id, KeyCombination combination, Runnable action, boolean anywhere, boolean inMenu) {}
