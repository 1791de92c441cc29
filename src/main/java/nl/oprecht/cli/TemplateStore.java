package nl.oprecht.cli;

import java.util.function.Supplier;
import nl.oprecht.domain.template.TemplateKeeping;
import nl.oprecht.domain.template.TemplateLibrary;

/**
 * The user's templates. Each is asked for when a command needs it, since that opens a file.
 *
 * @param library to find templates
 * @param keeping to list and save them
 */
public record TemplateStore(Supplier<TemplateLibrary> library, Supplier<TemplateKeeping> keeping) {}
