package nl.oprecht.domain.text;

/**
 * How the parts of a letter that are not its message begin, as regular expressions; from {@code pack.yml}.
 * Each is tried on one line at a time, without the white space around it and without regard to case.
 *
 * @param greeting the opening words, such as {@code Beste mevrouw De Wit,}
 * @param signOff the line that opens the signature, such as {@code Met vriendelijke groet,}
 * @param forwarded a line above somebody else's message, which runs to the end of the text
 * @param header a line of a mail header; three in a row are as good as {@code forwarded}
 * @param postscript a line behind the signature that is message again
 */
public record LetterParts(String greeting, String signOff, String forwarded, String header, String postscript) {}
