package nl.oprecht.domain.text;

/**
 * A text as it stood at one moment.
 *
 * @param text the whole text
 * @param revision grows with each edit; a result of an older revision is stale
 */
public record Draft(String text, long revision) {}
