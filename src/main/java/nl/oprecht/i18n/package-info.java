/** The texts of the interface, Dutch with English beside it. */
@NullMarked
package nl.oprecht.i18n;

import org.jspecify.annotations.NullMarked;
