/** The immutable result of a check, and the port that produces it. Start at {@link nl.oprecht.domain.report.ReplyChecker}. */
@NullMarked
package nl.oprecht.domain.report;

import org.jspecify.annotations.NullMarked;
