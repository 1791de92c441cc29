package nl.oprecht.ui.editor;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import org.fxmisc.richtext.StyleClassedTextArea;

/** A text area that tells a screen reader what stands in it; RichTextFX does not by itself. */
final class AccessibleArea extends StyleClassedTextArea {

    AccessibleArea() {
        super(false);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        plainTextChanges().subscribe(change -> notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> getText();
            case CARET_OFFSET -> getCaretPosition();
            case SELECTION_START -> getSelection().getStart();
            case SELECTION_END -> getSelection().getEnd();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
