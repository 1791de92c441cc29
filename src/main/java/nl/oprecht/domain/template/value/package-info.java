/** What is filled in for placeholders: read as people type it, written as it stands in a Dutch letter. Pure. */
@NullMarked
package nl.oprecht.domain.template.value;

import org.jspecify.annotations.NullMarked;
