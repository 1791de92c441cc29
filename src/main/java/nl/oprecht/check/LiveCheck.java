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
 * <p>Reading the dictionaries of spelling and grammar takes seconds. Until whoever reads them says
 * {@link #languageIsReady()}, only tone is checked, so that the agent never waits for it.
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

    /** From now on spelling and grammar are checked too, where wanted; the newest text at once. From any thread. */
    public void languageIsReady() {
        languageReady = true;
        CheckRequest request = newest.get();
        if (request != null) {
            worker.execute(() -> run(request));
        }
    }

    /** Whether spelling and grammar are checked. */
    public boolean isLanguageReady() {
        return languageReady;
    }

    private void run(CheckRequest request) {
        if (newest.get() != request) {
            return;
        }
        Report report = checker.check(request.withLanguage(request.language() && languageReady));
        if (newest.get() == request) {
            onReport.accept(report);
        }
    }
}
