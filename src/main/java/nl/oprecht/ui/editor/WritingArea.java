package nl.oprecht.ui.editor;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.text.TextEdit;
import nl.oprecht.ui.model.Edit;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.event.MouseOverTextEvent;
import org.fxmisc.richtext.model.PlainTextChange;

/**
 * A text that can be written in and that carries {@linkplain Mark marks}. Painting a mark is no edit:
 * it reaches neither listeners nor the undo history. All offsets are UTF-16 code units in the text;
 * a line break counts as one. UI thread only.
 */
public final class WritingArea extends StackPane {

    private static final Duration HOVER = Duration.ofMillis(300);
    private final EditorArea area = new EditorArea();
    private final ReadOnlyObjectWrapper<Integer> caret = new ReadOnlyObjectWrapper<>(0);
    private final ReadOnlyDoubleWrapper margin;

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
        UndoSteps.keep(area);
        Label hint = new Prompt(prompt, area.lengthProperty(), margin);
        hint.maxWidthProperty().bind(widthProperty().subtract(margin.multiply(2)));
        setAlignment(hint, Pos.TOP_LEFT);
        margin.bind(Bindings.createDoubleBinding(
                () -> Math.max(
                        least, Math.floor((getWidth() - measure * hint.getFont().getSize()) / 2)),
                widthProperty(),
                hint.fontProperty()));
        margin.addListener((property, old, now) -> keepMargin(now.doubleValue()));
        keepMargin(least);
        area.caretPositionProperty().addListener((position, old, now) -> caret.set(area.caret()));
        new TextDrop(area, this);
        getChildren().addAll(new VirtualizedScrollPane<>(area), hint, new Composing(area, this).node());
    }

    /** The space beside the text, in pixels; what stands above the text can keep to it. */
    public ReadOnlyDoubleProperty marginProperty() {
        return margin.getReadOnlyProperty();
    }

    /** The whole text. */
    public String text() {
        return area.text();
    }

    /** Puts another text on the desk, as one undo step. */
    public void setText(String text) {
        replace(new Span(0, text().length()), text);
    }

    /** Chooses whether the text can be written in; it can be read and selected in any case. */
    public void setWritable(boolean writable) {
        area.setEditable(writable);
    }

    /** Calls back after each edit, undo and redo included, with the new text. */
    public void onEdit(BiConsumer<Edit, String> listener) {
        area.plainTextChanges().subscribe(change -> {
            Edit edit = edit(change);
            if (edit.removed() + edit.inserted() > 0) {
                listener.accept(edit, text());
            }
        });
    }

    /** The caret's offset. */
    public ObservableValue<Integer> caretProperty() {
        return caret.getReadOnlyProperty();
    }

    /** The caret's offset. */
    public int caret() {
        return area.caret();
    }

    /** What is selected; empty, at the caret, when nothing is. */
    public Span selection() {
        IndexRange selected = area.getSelection();
        return new Span(area.breaks().toText(selected.getStart()), area.breaks().toText(selected.getEnd()));
    }

    /** Moves the caret, without a selection, and shows it. */
    public void moveTo(int offset) {
        area.moveTo(area.breaks().toShown(Math.min(offset, text().length())));
        area.showCaret();
    }

    /** Selects a phrase and shows it. */
    public void select(Span span) {
        if (span.end() <= text().length()) {
            IndexRange shown = shown(span);
            area.selectRange(shown.getStart(), shown.getEnd());
            area.showCaret();
        }
    }

    /** Replaces a phrase in one undo step; the caret ends behind the replacement. */
    public void replace(Span span, String replacement) {
        area.atOnce(() -> area.replaceInText(span.start(), span.end(), replacement));
    }

    /** Makes several edits in one undo step; the caret stays with its words. */
    public void edit(List<TextEdit> edits) {
        area.atOnce(() -> {
            var change = area.createMultiChange(edits.size());
            for (TextEdit edit : edits) {
                IndexRange shown = shown(edit.span());
                change.replaceText(shown.getStart(), shown.getEnd(), edit.text());
            }
            change.commit();
        });
    }

    /** Makes text of what is pasted from a mail program or a word processor; without it, plain text is pasted. */
    public void readHtmlBy(UnaryOperator<String> reader) {
        area.readHtmlBy(reader);
    }

    /** Makes the text as it stands the one that undo goes back to. */
    public void forgetUndo() {
        area.getUndoManager().forgetHistory();
    }

    /** Undoes the last step. */
    public void undo() {
        area.undo();
    }

    /** Does again what was undone last. */
    public void redo() {
        area.redo();
    }

    /** Shows these marks in place of the earlier ones. */
    public void mark(List<Mark> wanted) {
        Painting.paint(area, wanted);
    }

    /** The style classes of the character at an offset, as painted. */
    public Collection<String> stylesAt(int offset) {
        return area.getStyleOfChar(area.breaks().toShown(offset));
    }

    /** Where the first line of a phrase stands in the scene; empty while it is scrolled out of sight. */
    public Optional<Bounds> boundsOf(Span span) {
        if (span.end() > text().length() || getScene() == null) {
            return Optional.empty();
        }
        IndexRange shown = shown(span);
        return area.getCharacterBoundsOnScreen(shown.getStart(), shown.getEnd())
                .map(getScene().getRoot()::screenToLocal);
    }

    /** Calls back with the offset of the character under a resting pointer. */
    public void onHover(IntConsumer listener) {
        area.addEventHandler(
                MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN,
                event -> listener.accept(area.breaks().toText(event.getCharacterIndex())));
    }

    /** Calls back when the pointer moves on. */
    public void onHoverEnd(Runnable listener) {
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, event -> listener.run());
    }

    /** Calls back with the offset of the character that is clicked, once and without dragging. */
    public void onClick(IntConsumer listener) {
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1 && event.isStillSincePress()) {
                area.hit(event.getX(), event.getY()).getCharacterIndex().ifPresent(listener);
            }
        });
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

    /** Tells a screen reader something about the text as a whole; told at once when the text has the keyboard. */
    public void describe(String description) {
        area.setAccessibleHelp(description);
    }

    /** Whether the text has the keyboard. */
    public boolean writing() {
        return area.isFocused();
    }

    private IndexRange shown(Span span) {
        int start = area.breaks().toShown(span.start());
        return new IndexRange(start, Math.max(start, area.shownEnd(span.end())));
    }

    private Edit edit(PlainTextChange change) {
        int start = area.breaks().toText(change.getPosition());
        Difference difference = change.getRemoved().indexOf(SoftBreaks.MARK) < 0
                        && change.getInserted().indexOf(SoftBreaks.MARK) < 0
                ? new Difference(
                        0, change.getRemoved().length(), change.getInserted().length())
                : Difference.between(SoftBreaks.strip(change.getRemoved()), SoftBreaks.strip(change.getInserted()));
        return new Edit(start + difference.start(), difference.removed(), difference.inserted(), area.isTyping());
    }

    private void keepMargin(double side) {
        area.setPadding(new Insets(0, side, 0, side));
    }
}
