/** Tests of the package of the same name. */
@NullMarked
package nl.oprecht.document;

import org.jspecify.annotations.NullMarked;
