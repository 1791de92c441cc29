package nl.oprecht.cli;

import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import nl.oprecht.cli.format.CheckedReply;
import nl.oprecht.cli.format.ResultWriter;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.report.ReplyChecker;
import nl.oprecht.domain.report.Report;
import nl.oprecht.domain.text.Draft;
import org.jspecify.annotations.Nullable;

/**
 * Checks inputs one after another and writes each result at once. What is wrong with one input is
 * said in one line and does not keep the others waiting.
 */
final class CheckRun {

    private final Supplier<ReplyChecker> building;
    private final CheckRequest settings;
    private final Sources sources;
    private final ResultWriter writer;
    private final Problems problems;
    private @Nullable ReplyChecker checker;
    private int status = ExitStatus.NOTHING_FOUND;

    /**
     * @param building is asked at the first usable input, as it takes seconds
     * @param settings what holds for all inputs; its customer's message for those that bring none
     */
    CheckRun(
            Supplier<ReplyChecker> building,
            CheckRequest settings,
            Sources sources,
            ResultWriter writer,
            Problems problems) {
        this.building = building;
        this.settings = settings;
        this.sources = sources;
        this.writer = writer;
        this.problems = problems;
    }

    /**
     * Checks each source as one reply.
     *
     * @throws IOException when results cannot be written
     */
    void texts(List<String> names) throws IOException {
        for (String name : names) {
            String reply = orNull(() -> sources.read(name));
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
            try (JsonLines lines = orNull(() -> sources.lines(name))) {
                while (lines != null && !lines.ended()) {
                    Incoming incoming = orNull(lines::next);
                    if (incoming != null) {
                        check(incoming);
                    }
                }
            }
        }
    }

    /** The exit status for all that was checked so far. */
    int status() {
        return status;
    }

    private void check(Incoming incoming) throws IOException {
        ReplyChecker ready = checker();
        CheckRequest request = request(incoming.orCustomer(settings.customer()));
        Report report = orNull(() -> judge(ready, request, incoming.name()));
        if (report != null) {
            atLeast(report.findings().isEmpty() ? ExitStatus.NOTHING_FOUND : ExitStatus.FOUND);
            writer.write(new CheckedReply(incoming.id(), incoming.name(), incoming.reply(), report));
        }
    }

    /** The report, or null after saying that the fault is ours. */
    private @Nullable Report judge(ReplyChecker ready, CheckRequest request, String name) {
        try {
            return ready.check(request);
        } catch (UserFacingException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            problems.printFault(name, e);
            atLeast(ExitStatus.BROKEN);
            return null;
        }
    }

    private CheckRequest request(Incoming incoming) {
        return settings.withReply(new Draft(incoming.reply(), 0)).withCustomer(incoming.customer());
    }

    private ReplyChecker checker() {
        ReplyChecker known = checker;
        if (known == null) {
            known = building.get();
            checker = known;
        }
        return known;
    }

    /** What the step gives, or null after saying why there is nothing. */
    private <T> @Nullable T orNull(Supplier<? extends @Nullable T> step) {
        try {
            return step.get();
        } catch (UserFacingException e) {
            problems.print(e);
            atLeast(ExitStatus.UNUSABLE);
            return null;
        }
    }

    private void atLeast(int wanted) {
        status = Math.max(status, wanted);
    }
}
