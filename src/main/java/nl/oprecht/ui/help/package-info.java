/** The sheet of keys. */
@NullMarked
package nl.oprecht.ui.help;

import org.jspecify.annotations.NullMarked;
