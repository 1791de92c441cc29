/** Tests of the package of the same name. */
@NullMarked
package nl.oprecht.ui.lessons;

import org.jspecify.annotations.NullMarked;
