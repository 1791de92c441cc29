/** What the window knows: the text on the desk and what a check found in it. UI thread only; start at {@link nl.oprecht.ui.model.ReplyModel}. */
@NullMarked
package nl.oprecht.ui.model;

import org.jspecify.annotations.NullMarked;
