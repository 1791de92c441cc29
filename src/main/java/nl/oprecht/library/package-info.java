/**
 * Reads template files into the domain and writes them; start at {@link nl.oprecht.library.TemplateFiles}.
 * {@link nl.oprecht.library.TemplateLint} tells their authors what to mend. {@link nl.oprecht.library.ExampleFiles}
 * reads the pairs of before and after beside them.
 */
@NullMarked
package nl.oprecht.library;

import org.jspecify.annotations.NullMarked;
