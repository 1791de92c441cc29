/** The window from the outside: what an agent sees and what keys do, on a screen in memory. */
@NullMarked
package nl.oprecht.ui;

import org.jspecify.annotations.NullMarked;
