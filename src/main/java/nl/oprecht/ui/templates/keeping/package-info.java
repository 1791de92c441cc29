/** Keeping templates in order: edit with a live check, versions, favourites, the archive. Start at {@link nl.oprecht.ui.templates.keeping.KeepingView}. */
@NullMarked
package nl.oprecht.ui.templates.keeping;

import org.jspecify.annotations.NullMarked;
