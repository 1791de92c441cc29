/** Looks: light and dark, the typeface, icons. Colours have names; the names have values in css/light.css and css/dark.css. */
@NullMarked
package nl.oprecht.ui.style;

import org.jspecify.annotations.NullMarked;
