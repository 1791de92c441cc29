/** Settings and what the window remembers, each a small JSON file in the data folder. Knows nothing of the window. */
@NullMarked
package nl.oprecht.settings;

import org.jspecify.annotations.NullMarked;
