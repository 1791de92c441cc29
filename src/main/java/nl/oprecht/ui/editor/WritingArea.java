package nl.oprecht.ui.editor;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.text.TextEdit;
import nl.oprecht.ui.model.Edit;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.event.MouseOverTextEvent;
import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.util.UndoUtils;
import org.fxmisc.undo.UndoManagerFactory;

/**
 * A text that can be written in and that carries {@linkplain Mark marks}. Painting a mark is no edit:
 * it reaches neither listeners nor the undo history. All offsets are UTF-16 code units in the text;
 * a line break counts as one. UI thread only.
 */
public final class WritingArea extends StackPane {

    private static final Duration HOVER = Duration.ofMillis(300);
    /** A pause in typing that ends an undo step. */
    private static final Duration UNDO_PAUSE = Duration.ofMillis(800);

    private static final int UNDO_STEPS = 500;

    private final AccessibleArea area = new AccessibleArea();
    private final ReadOnlyDoubleWrapper margin;
    private List<Mark> marks = List.of();

    /**
     * @param name what a screen reader calls it
     * @param prompt shown while it is empty
     * @param least the margin beside the text, in pixels
     * @param measure the widest a line may grow, in times the size of the type; a wider pane keeps it centred
     */
    public WritingArea(String name, String prompt, double least, double measure) {
        margin = new ReadOnlyDoubleWrapper(least);
        getStyleClass().add("writing-area");
        area.setAccessibleText(name);
        area.setWrapText(true);
        area.setUseInitialStyleForInsertion(true);
        area.setMouseOverTextDelay(HOVER);
        area.setUndoManager(UndoUtils.plainTextUndoManager(
                area, UndoManagerFactory.fixedSizeHistoryFactory(UNDO_STEPS), UNDO_PAUSE));
        area.plainTextChanges().subscribe(this::endUndoStepAtWord);
        Label hint = hint(prompt);
        margin.bind(Bindings.createDoubleBinding(
                () -> Math.max(
                        least, Math.floor((getWidth() - measure * hint.getFont().getSize()) / 2)),
                widthProperty(),
                hint.fontProperty()));
        margin.addListener((property, old, now) -> keepMargin(now.doubleValue()));
        keepMargin(least);
        getChildren().addAll(new VirtualizedScrollPane<>(area), hint);
    }

    /** The space beside the text, in pixels; what stands above the text can keep to it. */
    public ReadOnlyDoubleProperty marginProperty() {
        return margin.getReadOnlyProperty();
    }

    /** The whole text. */
    public String text() {
        return area.getText();
    }

    /** Puts another text on the desk, as one undo step. */
    public void setText(String text) {
        replace(new Span(0, area.getLength()), text);
    }

    /** Chooses whether the text can be written in; it can be read and selected in any case. */
    public void setWritable(boolean writable) {
        area.setEditable(writable);
    }

    /** Calls back after each edit, undo and redo included, with the new text. */
    public void onEdit(BiConsumer<Edit, String> listener) {
        area.plainTextChanges()
                .subscribe(change -> listener.accept(
                        new Edit(
                                change.getPosition(),
                                change.getRemoved().length(),
                                change.getInserted().length()),
                        area.getText()));
    }

    /** The caret's offset. */
    public ObservableValue<Integer> caretProperty() {
        return area.caretPositionProperty();
    }

    /** The caret's offset. */
    public int caret() {
        return area.getCaretPosition();
    }

    /** What is selected; empty, at the caret, when nothing is. */
    public Span selection() {
        return new Span(area.getSelection().getStart(), area.getSelection().getEnd());
    }

    /** Moves the caret, without a selection, and shows it. */
    public void moveTo(int offset) {
        area.moveTo(Math.min(offset, area.getLength()));
        area.requestFollowCaret();
    }

    /** Selects a phrase and shows it. */
    public void select(Span span) {
        if (span.end() <= area.getLength()) {
            area.selectRange(span.start(), span.end());
            area.requestFollowCaret();
        }
    }

    /** Replaces a phrase in one undo step; the caret ends behind the replacement. */
    public void replace(Span span, String replacement) {
        area.getUndoManager().preventMerge();
        area.replaceText(span.start(), span.end(), replacement);
        area.getUndoManager().preventMerge();
        area.requestFollowCaret();
    }

    /** Makes several edits in one undo step; the caret stays with its words. */
    public void edit(List<TextEdit> edits) {
        area.getUndoManager().preventMerge();
        var change = area.createMultiChange(edits.size());
        edits.forEach(
                edit -> change.replaceText(edit.span().start(), edit.span().end(), edit.text()));
        change.commit();
        area.getUndoManager().preventMerge();
    }

    /** Makes the text as it stands the one that undo goes back to. */
    public void forgetUndo() {
        area.getUndoManager().forgetHistory();
    }

    /** Undoes the last step. */
    public void undo() {
        area.undo();
    }

    /** Shows these marks in place of the earlier ones. */
    public void mark(List<Mark> wanted) {
        marks = List.copyOf(wanted);
        int start = 0;
        for (int i = 0; i < area.getParagraphs().size(); i++) {
            int length = area.getParagraphLength(i);
            StyleSpans<Collection<String>> styles = Painting.of(marks, new Span(start, start + length));
            if (length > 0 && !styles.equals(area.getStyleSpans(i))) {
                area.setStyleSpans(i, 0, styles);
            }
            start += length + 1;
        }
    }

    /** The style classes of the character at an offset, as painted. */
    public Collection<String> stylesAt(int offset) {
        return area.getStyleOfChar(offset);
    }

    /** Where the first line of a phrase stands in the scene; empty while it is scrolled out of sight. */
    public Optional<Bounds> boundsOf(Span span) {
        if (span.end() > area.getLength() || getScene() == null) {
            return Optional.empty();
        }
        return area.getCharacterBoundsOnScreen(span.start(), span.end())
                .map(getScene().getRoot()::screenToLocal);
    }

    /** Calls back with the offset of the character under a resting pointer. */
    public void onHover(IntConsumer listener) {
        area.addEventHandler(
                MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, event -> listener.accept(event.getCharacterIndex()));
    }

    /** Calls back when the pointer moves on. */
    public void onHoverEnd(Runnable listener) {
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, event -> listener.run());
    }

    /** Calls back when the text scrolls. */
    public void onScroll(Runnable listener) {
        area.estimatedScrollYProperty().addListener((y, old, now) -> listener.run());
    }

    /** How far the text is scrolled, in pixels. */
    public double scrolled() {
        Double y = area.estimatedScrollYProperty().getValue();
        return y == null ? 0 : y;
    }

    /** Scrolls the text as far as {@link #scrolled()} once told, as soon as it has been laid out. */
    public void scrollTo(double y) {
        Platform.runLater(() -> {
            area.layout();
            area.scrollYToPixel(y);
        });
    }

    /** Gives the keyboard to the text; the caret stays where it was. */
    @Override
    public void requestFocus() {
        area.requestFocus();
    }

    /** Whether the text has the keyboard. */
    public boolean writing() {
        return area.isFocused();
    }

    private void endUndoStepAtWord(PlainTextChange change) {
        String inserted = change.getInserted();
        if (!inserted.isEmpty() && Character.isWhitespace(inserted.charAt(inserted.length() - 1))) {
            area.getUndoManager().preventMerge();
        }
    }

    /** RichTextFX has a prompt of its own, but takes it away as soon as the text has the keyboard. */
    private Label hint(String prompt) {
        Label hint = new Label(prompt);
        hint.getStyleClass().add("prompt");
        hint.setWrapText(true);
        hint.setMouseTransparent(true);
        hint.visibleProperty().bind(area.lengthProperty().map(length -> length == 0));
        hint.translateXProperty().bind(margin);
        hint.maxWidthProperty().bind(widthProperty().subtract(margin.multiply(2)));
        setAlignment(hint, Pos.TOP_LEFT);
        return hint;
    }

    private void keepMargin(double side) {
        area.setPadding(new Insets(0, side, 0, side));
    }
}
