/** Problems that the user can solve, told in one sentence. */
@NullMarked
package nl.oprecht.domain.failure;

import org.jspecify.annotations.NullMarked;
