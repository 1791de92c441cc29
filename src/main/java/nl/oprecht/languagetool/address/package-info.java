/**
 * Turns u into je and je into u, with the verbs that go with them. Start at {@link
 * nl.oprecht.languagetool.address.Readdresser}: one class decides what u does in a sentence, one what je
 * does, and two write it in the other form. What could mean two things stays as it is.
 */
@NullMarked
package nl.oprecht.languagetool.address;

import org.jspecify.annotations.NullMarked;
