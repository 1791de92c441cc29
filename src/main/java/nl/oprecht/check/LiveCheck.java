package nl.oprecht.check;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.report.ReplyChecker;
import nl.oprecht.domain.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * Checks a draft while it is being typed. Only the newest request counts: one that is overtaken
 * before its turn is never checked, one that is overtaken during its check is never reported.
 *
 * <p>Until spelling and grammar have answered for the first time (reading their dictionaries takes
 * seconds), each request is reported twice: tone first, then all.
 */
public final class LiveCheck {

    private final ReplyChecker checker;
    private final Executor worker;
    private final Consumer<Report> onReport;
    private final AtomicReference<@Nullable CheckRequest> newest = new AtomicReference<>();
    private volatile boolean languageReady;

    /**
     * @param checker used on the worker only
     * @param worker runs one task at a time
     * @param onReport is called on the worker
     */
    public LiveCheck(ReplyChecker checker, Executor worker, Consumer<Report> onReport) {
        this.checker = checker;
        this.worker = worker;
        this.onReport = onReport;
    }

    /** Asks for a check of this text in place of any earlier one. Returns at once; callable from any thread. */
    public void submit(CheckRequest request) {
        newest.set(request);
        worker.execute(() -> run(request));
    }

    /** Whether spelling and grammar have answered. */
    public boolean languageReady() {
        return languageReady;
    }

    private void run(CheckRequest request) {
        if (request.language() && !languageReady) {
            report(request, request.withLanguage(false));
        }
        report(request, request);
    }

    private void report(CheckRequest wanted, CheckRequest checked) {
        if (newest.get() != wanted) {
            return;
        }
        Report report = checker.check(checked);
        languageReady |= checked.language();
        if (newest.get() == wanted) {
            onReport.accept(report);
        }
    }
}
