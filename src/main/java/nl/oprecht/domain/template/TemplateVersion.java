package nl.oprecht.domain.template;

import java.time.Instant;

/**
 * What a template said at some time.
 *
 * @param number counts from 1, the oldest
 * @param saved when it was saved
 * @param template what it said
 */
public record TemplateVersion(int number, Instant saved, Template template) {}
