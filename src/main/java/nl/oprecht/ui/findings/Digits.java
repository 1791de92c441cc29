package nl.oprecht.ui.findings;

import javafx.scene.input.KeyEvent;

/**
 * Reads number keys. They are taken as typed characters: a digit taken when pressed would still be
 * typed afterwards, into whatever has the keyboard by then; and so would the digit of Ctrl+1.
 */
final class Digits {

    private Digits() {}

    /** The number of a typed digit; -1 for anything else. */
    static int typed(KeyEvent event) {
        return event.isShortcutDown() || event.isAltDown() ? -1 : number(event.getCharacter());
    }

    /** Whether a pressed key is about to type a digit. */
    static boolean announced(KeyEvent event) {
        return number(event.getText()) >= 0;
    }

    private static int number(String text) {
        return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9' ? text.charAt(0) - '0' : -1;
    }
}
