package nl.oprecht.domain.document;

/** What stands in a file that somebody opened or dropped. */
public sealed interface Document permits TextDocument, CustomerMail {

    /** The words, clean, with {@code \n} between lines. */
    String text();
}
