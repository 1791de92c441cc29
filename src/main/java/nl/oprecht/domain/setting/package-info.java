/** What the user chose and what the window remembers. */
@NullMarked
package nl.oprecht.domain.setting;

import org.jspecify.annotations.NullMarked;
