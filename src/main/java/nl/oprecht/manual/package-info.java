/**
 * The manual: chapters from Markdown, and how they are searched. The only place that knows CommonMark; start with
 * {@link nl.oprecht.manual.ManualReader}.
 */
@NullMarked
package nl.oprecht.manual;

import org.jspecify.annotations.NullMarked;
