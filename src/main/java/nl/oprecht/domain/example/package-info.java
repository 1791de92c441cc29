/** Pairs that show what a rule means: a reply that hurts and one that listens. */
@NullMarked
package nl.oprecht.domain.example;

import org.jspecify.annotations.NullMarked;
