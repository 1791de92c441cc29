package nl.oprecht.ui.findings;

import java.text.BreakIterator;
import java.util.function.Consumer;
import nl.oprecht.domain.text.Readdress;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.editor.WritingArea;
import nl.oprecht.ui.findings.ignored.Ignoring;
import nl.oprecht.ui.findings.ignored.Way;
import nl.oprecht.ui.model.ReplyModel;

/** What an agent can do with a finding: go there, take a rewrite, leave it be. */
final class Advice {

    private final ReplyModel model;
    private final WritingArea draft;
    private final Ignoring ignoring;
    private final Consumer<String> templates;

    /**
     * For this draft.
     *
     * @param templates shows the templates that make the move with this id
     */
    Advice(ReplyModel model, WritingArea draft, Ignoring ignoring, Consumer<String> templates) {
        this.model = model;
        this.draft = draft;
        this.ignoring = ignoring;
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
    void readdress() {
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

    /** Leaves it out of the findings, and others as far as this way goes. */
    void ignore(Finding finding, Way way) {
        ignoring.ignore(finding, way);
    }

    /** Takes back what was ignored last, or else, when the text was edited since, the last edit. */
    void undo() {
        if (!ignoring.undoUnlessEdited()) {
            draft.undo();
        }
    }

    /** Selects the phrase and gives the draft the keyboard. */
    void visit(Finding finding) {
        draft.select(finding.span());
        draft.requestFocus();
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
