/** What the terminal promises to people, scripts and editors. */
@NullMarked
package nl.oprecht.cli;

import org.jspecify.annotations.NullMarked;
