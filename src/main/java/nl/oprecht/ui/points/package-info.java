/** What the customer said, and whether the draft takes it up. */
@NullMarked
package nl.oprecht.ui.points;

import org.jspecify.annotations.NullMarked;
