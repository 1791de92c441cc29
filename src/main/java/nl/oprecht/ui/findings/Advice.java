package nl.oprecht.ui.findings;

import java.text.BreakIterator;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.oprecht.domain.text.Readdress;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.editor.WritingArea;
import nl.oprecht.ui.model.ReplyModel;

/** What an agent can do with a finding: go there, take a rewrite, leave it be. */
public final class Advice {

    private final ReplyModel model;
    private final WritingArea draft;
    private final Consumer<String> templates;

    /**
     * For this draft.
     *
     * @param templates shows the templates that make the move with this id
     */
    public Advice(ReplyModel model, WritingArea draft, Consumer<String> templates) {
        this.model = model;
        this.draft = draft;
        this.templates = templates;
    }

    /** Puts a rewrite in place of the phrase, as one undo step; nothing happens when the phrase has changed meanwhile. */
    void rewrite(Finding finding, String suggestion) {
        Span span = finding.span();
        String text = draft.text();
        if (span.end() <= text.length() && span.in(text).equals(finding.quote())) {
            draft.replace(suggestion.isEmpty() ? withOneSpace(span, text) : span, suggestion);
        }
    }

    /** Selects the sentence and shows templates that say it better, so that the chosen one takes its place. */
    void replaceByTemplate(Finding finding, String move) {
        draft.select(sentence(finding.span(), draft.text()));
        templates.accept(move);
    }

    /** Puts the whole text in one form of address, as one undo step; nothing happens when it is. */
    public void readdress() {
        Readdress all = model.report().readdress();
        if (!all.isEmpty()) {
            draft.edit(all.edits());
            draft.requestFocus();
        }
    }

    /** The form that {@link #readdress()} would put the text in; {@link Register#NONE} when nothing is to be done. */
    Register readdressed() {
        return model.report().readdress().to();
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

    /** The sentence around a phrase, without the space behind it. */
    private static Span sentence(Span phrase, String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Texts.DUTCH);
        sentences.setText(text);
        int start = sentences.isBoundary(phrase.start()) ? phrase.start() : sentences.preceding(phrase.start());
        int end = sentences.isBoundary(phrase.end()) ? phrase.end() : sentences.following(phrase.end());
        return new Span(
                start, start + text.substring(start, end).stripTrailing().length());
    }

    /** Leaving words out between two spaces takes one of the spaces along. */
    private static Span withOneSpace(Span span, String text) {
        boolean before = span.start() > 0 && text.charAt(span.start() - 1) == ' ';
        boolean after = span.end() < text.length() && text.charAt(span.end()) == ' ';
        return before && after ? new Span(span.start(), span.end() + 1) : span;
    }
}
