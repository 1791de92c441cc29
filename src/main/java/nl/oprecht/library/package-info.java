/**
 * Reads template files into the domain and writes them; start at {@link nl.oprecht.library.TemplateFiles}.
 * {@link nl.oprecht.library.TemplateLint} tells their authors what to mend.
 */
@NullMarked
package nl.oprecht.library;

import org.jspecify.annotations.NullMarked;
