package nl.oprecht.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Text of bytes, whose encoding is told by their mark or by themselves.
 *
 * @param text without byte order mark
 * @param charset what it was written in
 * @param marked whether there was a byte order mark
 */
record Decoded(String text, Charset charset, boolean marked) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset LATIN = StandardCharsets.ISO_8859_1;

    /** Empty when these bytes are no text. */
    static Optional<Decoded> of(byte[] bytes) {
        return of(bytes, null);
    }

    /**
     * Empty when these bytes are no text.
     *
     * @param declared what they are said to be in; null when nothing is said
     */
    static Optional<Decoded> of(byte[] bytes, @Nullable Charset declared) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return Optional.ofNullable(declared)
                .filter(charset -> !charset.equals(StandardCharsets.US_ASCII) && !charset.equals(LATIN))
                .flatMap(charset -> decode(bytes, 0, charset))
                .or(() -> decode(bytes, 0, StandardCharsets.UTF_8))
                .or(() -> decode(bytes, 0, WINDOWS));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Decoded> decode(byte[] bytes, int from, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return text.chars().anyMatch(Decoded::isBinary)
                    ? Optional.empty()
                    : Optional.of(new Decoded(text, charset, from > 0));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Escape begins the colours of terminals, which are in texts now and then. */
    private static boolean isBinary(int c) {
        return c < ' ' && !Character.isWhitespace(c) && c != 0x1B || c == '\uFFFE' || c == '\uFFFF';
    }
}
