package nl.oprecht.ui.compare;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.oprecht.check.LiveCheck;
import nl.oprecht.domain.draft.SavedDraft;
import nl.oprecht.domain.example.BeforeAfter;
import nl.oprecht.domain.report.Report;

/**
 * Where answers to compare come from.
 *
 * @param first the present reply as it was first checked; empty when that has not come yet
 * @param drafts earlier drafts, the latest first; runs on the background thread
 * @param pairs the shipped pairs; runs on the background thread
 * @param checks makes a check whose reports come on the UI thread
 */
public record Sources(
        Supplier<String> first,
        Supplier<List<SavedDraft>> drafts,
        Supplier<List<BeforeAfter>> pairs,
        Function<Consumer<Report>, LiveCheck> checks) {}
