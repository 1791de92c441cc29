/** What tests of the settings share. */
@NullMarked
package nl.oprecht.ui.settings;

import org.jspecify.annotations.NullMarked;
