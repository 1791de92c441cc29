/** What the customer said and whether the reply takes it up. */
@NullMarked
package nl.oprecht.domain.point;

import org.jspecify.annotations.NullMarked;
