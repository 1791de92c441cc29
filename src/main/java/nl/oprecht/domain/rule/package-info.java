/** Rules as people read them: what they mean, why, and the sentences that prove it. Start at {@link nl.oprecht.domain.rule.Rulebook}. */
@NullMarked
package nl.oprecht.domain.rule;

import org.jspecify.annotations.NullMarked;
