package nl.oprecht.domain.template;

/**
 * A part of a template that the agent can leave out.
 *
 * @param id as it stands between the braces
 * @param label what it adds, in Dutch, for the agent to tick
 */
public record OptionalPart(String id, String label) {}
