/**
 * What customers taught and whom to call. {@link nl.oprecht.ui.lessons.LessonDesk} is all that the window knows of
 * it: a bar after copying, a sheet over the window, a count in the status line.
 */
@NullMarked
package nl.oprecht.ui.lessons;

import org.jspecify.annotations.NullMarked;
