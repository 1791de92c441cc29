@NullMarked
package nl.oprecht.exchange;

import org.jspecify.annotations.NullMarked;
