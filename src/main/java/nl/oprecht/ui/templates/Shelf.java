package nl.oprecht.ui.templates;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.oprecht.check.LiveCheck;
import nl.oprecht.domain.report.Report;
import nl.oprecht.domain.template.TemplateKeeping;
import nl.oprecht.domain.template.TemplateLibrary;
import nl.oprecht.ui.task.Background;

/**
 * The templates and what it takes to work with them.
 *
 * @param library finds them, on the background thread
 * @param keeping keeps them in order, on the background thread
 * @param background does both
 * @param checks makes a check beside that of the draft, whose reports come on the UI thread
 * @param today the day on which “morgen” is tomorrow
 */
public record Shelf(
        TemplateLibrary library,
        TemplateKeeping keeping,
        Background background,
        Function<Consumer<Report>, LiveCheck> checks,
        Supplier<LocalDate> today) {}
