package nl.oprecht.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import nl.oprecht.cli.format.Place;

/** Decodes UTF-8 without guessing: bytes that are no text are named with their place. */
final class StrictUtf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Problems problems;

    StrictUtf8(Problems problems) {
        this.problems = problems;
    }

    /**
     * The text, without a byte order mark.
     *
     * @param name of the source
     * @param line number in the source of the line that the bytes begin with
     * @throws nl.oprecht.domain.failure.UserFacingException when the bytes are no UTF-8 text
     */
    String decode(byte[] bytes, String name, int line) {
        if (startsAsUtf16(bytes)) {
            throw problems.at(name, "file.utf16");
        }
        int nul = indexOfNul(bytes);
        if (nul >= 0) {
            String before = new String(bytes, 0, nul, StandardCharsets.ISO_8859_1);
            throw problems.at(place(name, line, before), "file.binary");
        }
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), decoded, true);
        String text = withoutMark(decoded.flip().toString());
        if (result.isError()) {
            throw problems.at(place(name, line, text), "file.encoding");
        }
        return text;
    }

    /** Whether the bytes are so far from UTF-8 text that what follows need not be looked at. */
    static boolean isBinary(byte[] bytes) {
        return startsAsUtf16(bytes) || indexOfNul(bytes) >= 0;
    }

    private static int indexOfNul(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean startsAsUtf16(byte[] bytes) {
        return bytes.length >= 2
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static String place(String name, int line, String before) {
        Place place = Place.of(before, before.length());
        return name + ":" + new Place(line + place.line() - 1, place.column());
    }
}
