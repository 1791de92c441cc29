package nl.oprecht.cli;

import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.List;
import nl.oprecht.cli.format.CheckedReply;
import nl.oprecht.cli.format.ResultWriter;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.report.Report;
import nl.oprecht.domain.text.Draft;
import org.jspecify.annotations.Nullable;

/**
 * Checks inputs one after another and writes each result at once. What is wrong with one input is
 * said in one line and does not keep the others waiting.
 */
final class CheckRun {

    private final Attempts attempts;
    private final CheckRequest settings;
    private final Sources sources;
    private final ResultWriter writer;

    /** @param settings what holds for all inputs; its customer's message for those that bring none */
    CheckRun(Attempts attempts, CheckRequest settings, Sources sources, ResultWriter writer) {
        this.attempts = attempts;
        this.settings = settings;
        this.sources = sources;
        this.writer = writer;
    }

    /**
     * Checks each source as one reply.
     *
     * @throws IOException when results cannot be written
     */
    void texts(List<String> names) throws IOException {
        for (String name : names) {
            String reply = attempts.orNull(() -> sources.read(name));
            if (reply != null) {
                check(new Incoming(TextNode.valueOf(name), name, "", reply));
            }
        }
    }

    /**
     * Checks each line of each source as one reply.
     *
     * @throws IOException when results cannot be written
     */
    void lines(List<String> names) throws IOException {
        for (String name : names) {
            try (JsonLines lines = attempts.orNull(() -> sources.lines(name))) {
                while (lines != null && !lines.ended()) {
                    Incoming incoming = attempts.orNull(() -> next(lines));
                    if (incoming != null) {
                        check(incoming);
                    }
                }
            }
        }
    }

    /** The exit status for all that was checked so far. */
    int status() {
        return attempts.status();
    }

    private static @Nullable Incoming next(JsonLines lines) {
        JsonLine line = lines.next();
        return line == null ? null : line.incoming();
    }

    private void check(Incoming incoming) throws IOException {
        CheckRequest request = request(incoming.orCustomer(settings.customer()));
        Report report = attempts.check(request, incoming.name());
        if (report != null) {
            attempts.atLeast(report.findings().isEmpty() ? ExitStatus.NOTHING_FOUND : ExitStatus.FOUND);
            writer.write(new CheckedReply(incoming.id(), incoming.name(), incoming.reply(), report));
        }
    }

    private CheckRequest request(Incoming incoming) {
        return settings.withReply(new Draft(incoming.reply(), 0)).withCustomer(incoming.customer());
    }
}
