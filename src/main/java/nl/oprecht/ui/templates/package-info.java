/** The library beside the draft: search, and put in at the caret. */
@NullMarked
package nl.oprecht.ui.templates;

import org.jspecify.annotations.NullMarked;
