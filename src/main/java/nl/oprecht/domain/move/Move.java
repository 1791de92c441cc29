package nl.oprecht.domain.move;

import nl.oprecht.domain.text.Label;

/**
 * Something that a listening reply does; as data, so that a new one needs no Java.
 *
 * @param id name in the result format, such as {@code ERKENNING}
 * @param name the name beside the tick
 * @param advice what to write when it is missing, in one sentence
 * @param principle id of the principle that it serves
 */
public record Move(String id, Label name, Label advice, String principle) {}
