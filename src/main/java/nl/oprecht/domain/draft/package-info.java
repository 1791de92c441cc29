/** Drafts as they are kept between sessions. */
@NullMarked
package nl.oprecht.domain.draft;

import org.jspecify.annotations.NullMarked;
