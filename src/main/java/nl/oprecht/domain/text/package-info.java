/** The words on the desk: a draft, spans in it, the form of address. Offsets are UTF-16 code units throughout. */
@NullMarked
package nl.oprecht.domain.text;

import org.jspecify.annotations.NullMarked;
