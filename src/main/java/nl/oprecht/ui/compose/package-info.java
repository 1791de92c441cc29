/** Puts the parts together: frame, header, status line, keys. */
@NullMarked
package nl.oprecht.ui.compose;

import org.jspecify.annotations.NullMarked;
