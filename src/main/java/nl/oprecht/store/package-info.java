/**
 * What must be remembered, in one SQLite file; the only package that knows SQL. Start at
 * {@link nl.oprecht.store.Database}; the tables are in {@code resources/sql}.
 */
@NullMarked
package nl.oprecht.store;

import org.jspecify.annotations.NullMarked;
