/** Reads template files into the domain; start at {@link nl.oprecht.library.TemplateFiles}. */
@NullMarked
package nl.oprecht.library;

import org.jspecify.annotations.NullMarked;
