package nl.oprecht.domain.rule;

import nl.oprecht.domain.text.Span;

/**
 * A sentence that a rule hears something in.
 *
 * @param sentence the whole sentence
 * @param marked the words that the rule marks in it
 */
public record Example(String sentence, Span marked) {}
