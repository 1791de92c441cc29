/** What can be known of a sentence on its own, and the port to whoever knows it. */
@NullMarked
package nl.oprecht.listening.sentence;

import org.jspecify.annotations.NullMarked;
