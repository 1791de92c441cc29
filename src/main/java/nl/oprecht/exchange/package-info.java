/**
 * Templates from and to other programs. {@link nl.oprecht.exchange.Importer} shows what a file would bring before
 * anything is saved, {@link nl.oprecht.exchange.Exporter} writes files; each format is one class behind
 * {@link nl.oprecht.exchange.TemplateReader} or {@link nl.oprecht.exchange.TemplateWriter}.
 */
@NullMarked
package nl.oprecht.exchange;

import org.jspecify.annotations.NullMarked;
