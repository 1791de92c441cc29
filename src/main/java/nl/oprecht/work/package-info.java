/** Named background threads whose exceptions are never lost. Knows nothing of the product. */
@NullMarked
package nl.oprecht.work;

import org.jspecify.annotations.NullMarked;
