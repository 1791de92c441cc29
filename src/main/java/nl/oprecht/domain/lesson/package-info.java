/** What a team learns from its customers, and whom it promised to call. */
@NullMarked
package nl.oprecht.domain.lesson;

import org.jspecify.annotations.NullMarked;
