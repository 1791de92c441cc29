/**
 * The reply on its way to the customer: on the clipboard, with a word about what had better not go along. Start at
 * {@link nl.oprecht.ui.sending.Copying}.
 */
@NullMarked
package nl.oprecht.ui.sending;

import org.jspecify.annotations.NullMarked;
