/** What the user can choose, on one sheet. Start at {@link nl.oprecht.ui.settings.SettingsDesk}. */
@NullMarked
package nl.oprecht.ui.settings;

import org.jspecify.annotations.NullMarked;
