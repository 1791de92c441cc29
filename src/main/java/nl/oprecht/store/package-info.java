/**
 * What must be remembered, in one SQLite file; the only package that knows SQL. Start at
 * {@link nl.oprecht.store.Database}; the tables are in {@code resources/sql}.
 *
 * <p>{@link nl.oprecht.store.SqliteTemplateLibrary} is the library. It reads through {@code TemplateTable} and
 * {@code ContentTable} and changes through {@code TemplateWriter}, which keeps the index of
 * {@link nl.oprecht.store.search} in step. A connection for reading stands beside one for writing, so that a search
 * does not wait for an import. {@link nl.oprecht.store.SqliteLessons} keeps what customers taught and whom to call.
 */
@NullMarked
package nl.oprecht.store;

import org.jspecify.annotations.NullMarked;
