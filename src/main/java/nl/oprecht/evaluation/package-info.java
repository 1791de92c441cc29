/**
 * How well the checker does on a labelled corpus: recall, precision and F1 of findings, families and
 * moves. Start at {@link nl.oprecht.evaluation.Evaluator}.
 */
@NullMarked
package nl.oprecht.evaluation;

import org.jspecify.annotations.NullMarked;
