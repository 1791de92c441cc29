@NullMarked
package nl.oprecht.domain.draft;

import org.jspecify.annotations.NullMarked;
