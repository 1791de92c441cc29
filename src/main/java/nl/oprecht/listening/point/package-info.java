/** What the customer said, and where the reply takes it up. */
@NullMarked
package nl.oprecht.listening.point;

import org.jspecify.annotations.NullMarked;
