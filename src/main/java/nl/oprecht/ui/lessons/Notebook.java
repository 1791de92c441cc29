package nl.oprecht.ui.lessons;

import java.time.LocalDate;
import java.util.function.Supplier;
import nl.oprecht.domain.lesson.LessonKeeping;
import nl.oprecht.domain.lesson.TableText;
import nl.oprecht.ui.task.Background;

/**
 * What it takes to learn from customers.
 *
 * @param keeping keeps lessons and follow-ups, on the background thread
 * @param tables writes them for a spreadsheet
 * @param background does what touches the disk
 * @param today the day on which “morgen” is tomorrow
 */
public record Notebook(LessonKeeping keeping, TableText tables, Background background, Supplier<LocalDate> today) {}
