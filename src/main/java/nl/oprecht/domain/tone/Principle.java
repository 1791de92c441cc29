package nl.oprecht.domain.tone;

import nl.oprecht.domain.text.Label;

/**
 * One of the convictions behind the product.
 *
 * @param id {@code P1} to {@code P16}
 * @param title the principle as a short sentence
 * @param about what it asks of a reply, and why, in a sentence or two
 */
public record Principle(String id, Label title, Label about) {}
