package nl.oprecht.ui.editor;

import java.util.function.UnaryOperator;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.IndexRange;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import nl.oprecht.domain.text.CleanText;
import org.fxmisc.richtext.StyleClassedTextArea;

/**
 * A text area with {@linkplain SoftBreaks breaks on screen only} in over-long paragraphs, that takes clean text from the
 * clipboard, and tells a screen reader what stands in it; RichTextFX does none of these by itself.
 *
 * <p>What RichTextFX declares counts the breaks; what is declared here does not.
 */
final class EditorArea extends StyleClassedTextArea {

    private String known = "";
    private SoftBreaks breaks = SoftBreaks.in(known);
    private String text = known;
    private UnaryOperator<String> html = UnaryOperator.identity();
    private boolean takesHtml;
    private boolean typing = true;
    private boolean deleting;

    EditorArea() {
        super(false);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        plainTextChanges().subscribe(change -> notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
    }

    /** The text, without breaks that are on screen only. */
    String text() {
        look();
        return text;
    }

    /** Those breaks. */
    SoftBreaks breaks() {
        look();
        return breaks;
    }

    /** The caret's place in the text. */
    int caret() {
        return breaks().toText(getCaretPosition());
    }

    /** Whether the change that is being told was typed, a letter or a deletion, and not put there as a whole. */
    boolean isTyping() {
        return typing;
    }

    /** Makes changes that are not typing, and one step for undo. */
    void atOnce(Runnable changes) {
        getUndoManager().preventMerge();
        boolean before = typing;
        typing = false;
        changes.run();
        typing = before;
        getUndoManager().preventMerge();
        showCaret();
    }

    /**
     * Scrolls to the caret. A paragraph that was not on screen yet is as high as it will be after one layout only, so
     * that RichTextFX scrolls too far or not far enough at first.
     */
    void showCaret() {
        requestFollowCaret();
        Scene scene = getScene();
        if (scene != null) {
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    requestFollowCaret();
                }
            });
        }
    }

    /** Replaces a stretch of the text; the caret ends behind it. */
    void replaceInText(int start, int end, String replacement) {
        replaceText(breaks().toShown(start), start == end ? breaks().toShown(start) : shownEnd(end), replacement);
    }

    /** Where a stretch of the text that ends there ends on screen: before a break, not behind it. */
    int shownEnd(int end) {
        return end == 0 ? 0 : breaks().toShown(end - 1) + 1;
    }

    /** Makes text of what is on the clipboard as HTML; until this is called its plain text is taken. */
    void readHtmlBy(UnaryOperator<String> reader) {
        html = reader;
        takesHtml = true;
    }

    /** The text that a clipboard or a dragged thing holds; empty when it holds none. */
    String textOn(Clipboard clipboard) {
        String rich = takesHtml && clipboard.hasHtml() ? clipboard.getHtml() : null;
        String read = rich == null ? "" : html.apply(rich);
        if (read.isBlank() && clipboard.hasString()) {
            String plain = clipboard.getString();
            return plain == null ? "" : CleanText.of(plain);
        }
        return read;
    }

    /** Keeps each paragraph short enough to be drawn between two keystrokes. */
    @Override
    public void replaceText(int start, int end, String replacement) {
        if (deleting != replacement.isEmpty()) {
            // who deletes the last letter of a word and changes their mind wants the letter back, not the word gone
            getUndoManager().preventMerge();
            deleting = replacement.isEmpty();
        }
        String shown = getText();
        int from = breaks().before(start);
        int to = start == end ? from : breaks().behind(end);
        int first = lineStart(shown, from);
        int last = lineEnd(shown, to);
        String lines = shown.substring(first, from) + replacement + shown.substring(to, last);
        String softened = SoftBreaks.soften(lines);
        if (softened.equals(lines)) {
            super.replaceText(from, to, replacement);
            return;
        }
        int caret = breaks.toText(from) + SoftBreaks.strip(replacement).length();
        Difference change = Difference.between(shown.substring(first, last), softened);
        int place = first + change.start();
        super.replaceText(
                place,
                place + change.removed(),
                softened.substring(change.start(), change.start() + change.inserted()));
        moveTo(breaks().toShown(caret));
    }

    @Override
    public void previousChar(SelectionPolicy selection) {
        walk(TextSteps.before(text(), caret()), selection);
    }

    @Override
    public void nextChar(SelectionPolicy selection) {
        walk(TextSteps.behind(text(), caret()), selection);
    }

    /** By one word, whatever the number of breaks RichTextFX asks for to get there. */
    @Override
    public void wordBreaksBackwards(int breaksOnTheWay, SelectionPolicy selection) {
        walk(TextSteps.wordBefore(text(), caret()), selection);
    }

    @Override
    public void wordBreaksForwards(int breaksOnTheWay, SelectionPolicy selection) {
        walk(TextSteps.wordBehind(text(), caret()), selection);
    }

    @Override
    public void deletePreviousChar() {
        replaceInText(TextSteps.before(text(), caret()), caret(), "");
    }

    @Override
    public void deleteNextChar() {
        replaceInText(caret(), TextSteps.behind(text(), caret()), "");
    }

    @Override
    public void moveSelectedText(int position) {
        IndexRange selected = getSelection();
        if (selected.getLength() == 0 || (position >= selected.getStart() && position <= selected.getEnd())) {
            moveTo(position);
            return;
        }
        String moved = SoftBreaks.strip(getSelectedText());
        int target = breaks().toText(position);
        int start = breaks().toText(selected.getStart());
        int place = target > start ? target - moved.length() : target;
        atOnce(() -> {
            String rest = text.substring(0, start) + text.substring(start + moved.length());
            replaceText(0, getLength(), rest.substring(0, place) + moved + rest.substring(place));
            selectRange(breaks().toShown(place), breaks().toShown(place + moved.length()));
        });
    }

    @Override
    public void copy() {
        if (getSelection().getLength() > 0) {
            ClipboardContent content = new ClipboardContent();
            content.putString(SoftBreaks.strip(getSelectedText()));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    @Override
    public void cut() {
        copy();
        atOnce(() -> replaceSelection(""));
    }

    @Override
    public void paste() {
        String pasted = textOn(Clipboard.getSystemClipboard());
        if (!pasted.isEmpty()) {
            atOnce(() -> replaceSelection(pasted));
        }
    }

    @Override
    public void undo() {
        atOnce(super::undo);
    }

    @Override
    public void redo() {
        atOnce(super::redo);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> text();
            case CARET_OFFSET -> caret();
            case SELECTION_START -> breaks().toText(getSelection().getStart());
            case SELECTION_END -> breaks().toText(getSelection().getEnd());
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private void walk(int place, SelectionPolicy selection) {
        moveTo(breaks().toShown(place), selection);
    }

    private void look() {
        String now = getText();
        if (!now.equals(known)) {
            known = now;
            breaks = SoftBreaks.in(now);
            text = SoftBreaks.strip(now);
        }
    }

    private static int lineStart(String shown, int from) {
        int at = shown.lastIndexOf('\n', from - 1);
        while (at > 0 && shown.charAt(at - 1) == SoftBreaks.MARK) {
            at = shown.lastIndexOf('\n', at - 1);
        }
        return at + 1;
    }

    private static int lineEnd(String shown, int to) {
        int at = shown.indexOf('\n', to);
        while (at > 0 && shown.charAt(at - 1) == SoftBreaks.MARK) {
            at = shown.indexOf('\n', at + 1);
        }
        return at < 0 ? shown.length() : at;
    }
}
