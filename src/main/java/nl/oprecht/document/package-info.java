/**
 * Texts and mails from files, and plain text from HTML. The only place that knows jsoup and mime4j; start reading at
 * {@link nl.oprecht.document.DocumentFiles}.
 */
@NullMarked
package nl.oprecht.document;

import org.jspecify.annotations.NullMarked;
