/** Tests of the package of the same name. */
@NullMarked
package nl.oprecht.domain.lesson;

import org.jspecify.annotations.NullMarked;
