package nl.oprecht.exchange;

/** How much of anything is taken in: far more than people write, and less than harms. */
final class Limits {

    /** Of a file, in bytes. */
    static final int FILE = 16 << 20;

    /** Of a file of YAML, which stands in memory as a tree, in UTF-16 code units. */
    static final int YAML = 3 << 20;

    /** Of the text of one template, in UTF-16 code units. */
    static final int TEXT = 50_000;

    /** Of a title, in UTF-16 code units. */
    static final int TITLE = 120;

    /** Of templates in one import. */
    static final int TEMPLATES = 100_000;

    /** Of files in a folder. */
    static final int FILES = 20_000;

    /** Of folders inside folders, and of things inside things in a file. */
    static final int DEPTH = 50;

    private Limits() {}
}
