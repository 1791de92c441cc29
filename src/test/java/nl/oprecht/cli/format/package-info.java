/** Places and lines as people read them. */
@NullMarked
package nl.oprecht.cli.format;

import org.jspecify.annotations.NullMarked;
