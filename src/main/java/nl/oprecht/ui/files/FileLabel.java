package nl.oprecht.ui.files;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import nl.oprecht.i18n.Texts;

/** The name of the file that the reply belongs to, and whether it is saved there. */
public final class FileLabel extends Label {

    private final Texts texts;

    /** Shows this file. */
    public FileLabel(ReadOnlyObjectProperty<OpenFile> file, Texts texts) {
        this.texts = texts;
        getStyleClass().addAll("row-note", "file-label");
        setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        setMinWidth(0);
        managedProperty().bind(visibleProperty());
        file.addListener((property, old, now) -> show(now));
        show(file.get());
    }

    private void show(OpenFile file) {
        setVisible(!file.isNone());
        setText(file.isNone() ? "" : texts.get(file.saved() ? "files.label" : "files.label.unsaved", file.name()));
        setTooltip(file.isNone() ? null : new Tooltip(file.path()));
    }
}
