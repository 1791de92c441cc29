package nl.oprecht.ui.findings;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.ui.editor.WritingArea;
import nl.oprecht.ui.model.ReplyModel;

/** What an agent can do with a finding: go there, take a rewrite, leave it be. */
public final class Advice {

    private final ReplyModel model;
    private final WritingArea draft;

    /** For this draft. */
    public Advice(ReplyModel model, WritingArea draft) {
        this.model = model;
        this.draft = draft;
    }

    /** Puts a rewrite in place of the phrase, as one undo step; nothing happens when the phrase has changed meanwhile. */
    void rewrite(Finding finding, String suggestion) {
        Span span = finding.span();
        String text = draft.text();
        if (span.end() <= text.length() && span.in(text).equals(finding.quote())) {
            draft.replace(suggestion.isEmpty() ? withOneSpace(span, text) : span, suggestion);
        }
    }

    /** Leaves this phrase out of the findings. */
    void ignore(Finding finding) {
        model.ignore(finding);
    }

    /** Selects the phrase and gives the draft the keyboard. */
    void visit(Finding finding) {
        draft.select(finding.span());
        draft.requestFocus();
    }

    /** The finding that holds this offset, the gravest first. */
    Optional<Finding> at(int offset) {
        return model.findings().stream()
                .filter(f -> f.span().start() <= offset && offset <= f.span().end())
                .min(Comparator.comparing(Finding::severity).thenComparing(Finding::span));
    }

    /** Moves the caret to the next finding behind it, from the end on to the first. */
    public Optional<Finding> next() {
        int caret = draft.caret();
        return go(first(f -> f.span().start() > caret).or(() -> first(f -> true)));
    }

    /** Moves the caret to the finding before it, from the start on to the last. */
    public Optional<Finding> previous() {
        int caret = draft.caret();
        return go(last(f -> f.span().start() < caret).or(() -> last(f -> true)));
    }

    private Optional<Finding> go(Optional<Finding> finding) {
        finding.ifPresent(f -> {
            draft.moveTo(f.span().start());
            draft.requestFocus();
        });
        return finding;
    }

    private Optional<Finding> first(Predicate<Finding> wanted) {
        return model.findings().stream().filter(wanted).findFirst();
    }

    private Optional<Finding> last(Predicate<Finding> wanted) {
        return model.findings().stream().filter(wanted).reduce((earlier, later) -> later);
    }

    /** Leaving words out between two spaces takes one of the spaces along. */
    private static Span withOneSpace(Span span, String text) {
        boolean before = span.start() > 0 && text.charAt(span.start() - 1) == ' ';
        boolean after = span.end() < text.length() && text.charAt(span.end()) == ' ';
        return before && after ? new Span(span.start(), span.end() + 1) : span;
    }
}
