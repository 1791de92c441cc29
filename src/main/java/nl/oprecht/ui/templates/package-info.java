/** The library: the palette over the window, the list beside the draft. Start at {@link nl.oprecht.ui.templates.TemplateDesk}. */
@NullMarked
package nl.oprecht.ui.templates;

import org.jspecify.annotations.NullMarked;
