/** Empathetic snippets and the port to the library that holds them. */
@NullMarked
package nl.oprecht.domain.template;

import org.jspecify.annotations.NullMarked;
