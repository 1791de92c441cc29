/** How the store talks to SQLite. */
@NullMarked
package nl.oprecht.store.sql;

import org.jspecify.annotations.NullMarked;
