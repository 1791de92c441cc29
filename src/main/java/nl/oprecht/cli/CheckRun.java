package nl.oprecht.cli;

import java.io.IOException;
import nl.oprecht.cli.format.CheckedReply;
import nl.oprecht.cli.format.ResultWriter;
import nl.oprecht.domain.report.Report;

/** Checks replies and writes each result at once. */
final class CheckRun {

    private final Bulk bulk;
    private final Attempts attempts;
    private final ResultWriter writer;

    CheckRun(Bulk bulk, Attempts attempts, ResultWriter writer) {
        this.bulk = bulk;
        this.attempts = attempts;
        this.writer = writer;
    }

    /** @throws IOException when results cannot be written */
    void check(Inputs inputs) throws IOException, InterruptedException {
        bulk.<Incoming, IOException>run(inputs, this::write);
    }

    private void write(Incoming incoming, Report report) throws IOException {
        attempts.atLeast(report.findings().isEmpty() ? ExitStatus.NOTHING_FOUND : ExitStatus.FOUND);
        writer.write(new CheckedReply(incoming.id(), incoming.name(), incoming.reply(), report));
    }
}
