/** The second ear: a linear model over the words and letters of a sentence. Start at {@link nl.oprecht.ear.LinearEar}. */
@NullMarked
package nl.oprecht.ear;

import org.jspecify.annotations.NullMarked;
