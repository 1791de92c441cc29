package nl.oprecht.ui.files;

import nl.oprecht.i18n.Texts;

/**
 * The file of the reply on the desk.
 *
 * @param path where it is; empty for none
 * @param saved whether it holds the reply as it stands
 */
public record OpenFile(String path, boolean saved) {

    /** The reply belongs to no file. */
    public static final OpenFile NONE = new OpenFile("", true);

    /** Whether there is none. */
    public boolean isNone() {
        return path.isEmpty();
    }

    /** The last part of its path. */
    public String name() {
        return path.replaceFirst("^.*[/\\\\]", "");
    }

    /** The title of the window. */
    public String title(Texts texts) {
        return isNone() ? "Oprecht" : texts.get(saved ? "files.title" : "files.title.unsaved", name());
    }
}
