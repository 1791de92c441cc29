/** The named things of the language pack, for whoever has to show them. */
@NullMarked
package nl.oprecht.domain.vocabulary;

import org.jspecify.annotations.NullMarked;
