/** What a listening reply contains: moves and the sentence that carries each. */
@NullMarked
package nl.oprecht.domain.move;

import org.jspecify.annotations.NullMarked;
