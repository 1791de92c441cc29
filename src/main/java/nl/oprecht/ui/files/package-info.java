/** Files that are dropped on the window. */
@NullMarked
package nl.oprecht.ui.files;

import org.jspecify.annotations.NullMarked;
