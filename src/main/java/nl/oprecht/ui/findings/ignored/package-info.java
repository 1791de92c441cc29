/** What the agent does not want to hear about: choosing it, taking it back, and the list of it. Start at {@link nl.oprecht.ui.findings.ignored.Ignoring}. */
@NullMarked
package nl.oprecht.ui.findings.ignored;

import org.jspecify.annotations.NullMarked;
