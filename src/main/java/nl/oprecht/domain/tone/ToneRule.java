package nl.oprecht.domain.tone;

/**
 * What is known of a tone rule apart from its pattern.
 *
 * @param id name in the result format
 * @param family id of its family
 * @param principle id of the principle that it serves
 * @param severity weight of its findings
 * @param gate what silences it
 */
public record ToneRule(String id, String family, String principle, Severity severity, Gate gate) {}
