/** What the writing area does with long paragraphs, composed characters, undo and the clipboard. */
@NullMarked
package nl.oprecht.ui.editor;

import org.jspecify.annotations.NullMarked;
