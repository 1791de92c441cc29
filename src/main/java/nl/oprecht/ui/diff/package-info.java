/** What became of a text, word by word; needed wherever two versions stand side by side. */
@NullMarked
package nl.oprecht.ui.diff;

import org.jspecify.annotations.NullMarked;
