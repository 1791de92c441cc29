/** The manual. */
@NullMarked
package nl.oprecht.manual;

import org.jspecify.annotations.NullMarked;
