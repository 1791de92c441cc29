package nl.oprecht.resource;

/**
 * A text file packed into the program.
 *
 * @param path from the root of the class path, with forward slashes
 * @param text the content, read as UTF-8
 */
public record ResourceFile(String path, String text) {

    /** The part of the path behind the last slash. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
