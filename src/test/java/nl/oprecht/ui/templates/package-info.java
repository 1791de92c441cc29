/** Tests of the package of the same name. */
@NullMarked
package nl.oprecht.ui.templates;

import org.jspecify.annotations.NullMarked;
