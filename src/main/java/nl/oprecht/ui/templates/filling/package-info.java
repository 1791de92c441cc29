/** From a template to words in the draft: fill in, put in, go from open place to open place. */
@NullMarked
package nl.oprecht.ui.templates.filling;

import org.jspecify.annotations.NullMarked;
