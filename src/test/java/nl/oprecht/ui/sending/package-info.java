@NullMarked
package nl.oprecht.ui.sending;

import org.jspecify.annotations.NullMarked;
