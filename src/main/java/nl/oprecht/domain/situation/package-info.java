/** The occasion of a reply, and whether it brings bad news. */
@NullMarked
package nl.oprecht.domain.situation;

import org.jspecify.annotations.NullMarked;
