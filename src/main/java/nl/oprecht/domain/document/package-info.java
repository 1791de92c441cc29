/** Texts and mails that come from files or other programs; start at {@link nl.oprecht.domain.document.Documents}. */
@NullMarked
package nl.oprecht.domain.document;

import org.jspecify.annotations.NullMarked;
