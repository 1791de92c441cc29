/**
 * Finds templates. What is written goes through {@link nl.oprecht.store.search.SearchIndex}, a search through
 * {@link nl.oprecht.store.search.TemplateSearch}; {@link nl.oprecht.store.search.SearchTerms} is what they agree on.
 */
@NullMarked
package nl.oprecht.store.search;

import org.jspecify.annotations.NullMarked;
