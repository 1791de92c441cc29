package nl.oprecht.ui.editor;

import nl.oprecht.domain.text.Span;

/**
 * A phrase that looks different.
 *
 * @param span where
 * @param styleClass how; where marks overlap a phrase has all their classes, and the style sheet decides
 */
public record Mark(Span span, String styleClass) {}
