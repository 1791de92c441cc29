package nl.oprecht.domain.tone;

import nl.oprecht.domain.text.Register;

/**
 * What is known of a tone rule apart from its pattern.
 *
 * @param id name in the result format
 * @param family id of its family
 * @param principle id of the principle that it serves
 * @param severity weight of its findings
 * @param gate what silences it
 * @param address the form of address that its matches are in: then it is a finding only in a text that
 *     uses the other form; {@link Register#NONE} for every other rule
 * @param penalty points that one finding costs
 */
public record ToneRule(
        String id, String family, String principle, Severity severity, Gate gate, Register address, double penalty) {}
