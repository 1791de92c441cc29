package nl.oprecht.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import nl.oprecht.cli.CheckCommand.OutputFormat;
import nl.oprecht.cli.format.TemplateJson;
import nl.oprecht.cli.format.TemplateLines;
import nl.oprecht.domain.template.TemplateKeeping;
import nl.oprecht.domain.template.TemplateLibrary;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;

/** What the commands on the user's templates work with. */
record TemplateTools(TemplateStore store, Supplier<Vocabulary> names, Streams streams, Texts texts, Problems problems) {

    /** Writes the answer for people. */
    @FunctionalInterface
    interface Answer {

        /** @throws IOException when the output ended */
        void writeTo(TemplateLines lines) throws IOException;
    }

    /** To find templates; opens the file. */
    TemplateLibrary library() {
        return store.library().get();
    }

    /** To list and save templates; opens the file. */
    TemplateKeeping keeping() {
        return store.keeping().get();
    }

    /** The names that templates are labelled with. */
    Vocabulary vocabulary() {
        return names.get();
    }

    /**
     * Writes an answer, for people or for programs.
     *
     * @return the status for the shell
     */
    int print(OutputFormat format, Answer answer, Supplier<List<ObjectNode>> objects) {
        try {
            if (format == OutputFormat.TEXT) {
                answer.writeTo(new TemplateLines(streams.writer(), streams.colour(), texts, vocabulary()));
            } else {
                TemplateJson.write(streams.writer(), format == OutputFormat.JSONL, objects.get());
            }
        } catch (IOException e) {
            return problems.outputEnded(e, ExitStatus.NOTHING_FOUND);
        }
        return ExitStatus.NOTHING_FOUND;
    }
}
