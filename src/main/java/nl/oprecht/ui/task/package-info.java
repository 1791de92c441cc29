/** Work beside the typing. Knows nothing of the product. */
@NullMarked
package nl.oprecht.ui.task;

import org.jspecify.annotations.NullMarked;
