/** The window. Start at {@link nl.oprecht.ui.Desk}; one folder a feature, all reading one model. */
@NullMarked
package nl.oprecht.ui;

import org.jspecify.annotations.NullMarked;
