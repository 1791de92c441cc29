/** Tests of the package of the same name. */
@NullMarked
package nl.oprecht.domain.template.value;

import org.jspecify.annotations.NullMarked;
