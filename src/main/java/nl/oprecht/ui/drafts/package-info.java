/**
 * Drafts: kept while one writes, shown again at the next start, found again later. Start at
 * {@link nl.oprecht.ui.drafts.DraftDesk}.
 */
@NullMarked
package nl.oprecht.ui.drafts;

import org.jspecify.annotations.NullMarked;
