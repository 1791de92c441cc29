/** Tests of the package of the same name. */
@NullMarked
package nl.oprecht.ui.model;

import org.jspecify.annotations.NullMarked;
