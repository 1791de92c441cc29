package nl.oprecht.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.oprecht.domain.text.CleanText;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Header;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.util.ByteSequence;

/** Who wrote a mail, and about what. Headers that break the rules of mail are read as they were meant. */
final class MailHeaders {

    private static final Pattern ADDRESS = Pattern.compile("^(.*?)<([^<>]*)>");
    private static final Pattern COMMENT = Pattern.compile("^\\s*(\\S+@\\S+)\\s*\\((.*)\\)\\s*$");
    private static final Pattern FOLD = Pattern.compile("\\s*[\\r\\n]+[ \\t]+");

    private final Header header;

    MailHeaders(Header header) {
        this.header = header;
    }

    /** Whether it names neither. */
    boolean isEmpty() {
        return sender().isEmpty() && subject().isEmpty();
    }

    String subject() {
        return decoded(value("Subject"));
    }

    /** The name; without one, the address; empty when there is neither. */
    String sender() {
        String from = value("From");
        Matcher address = ADDRESS.matcher(from);
        if (address.find()) {
            String name = unquoted(decoded(address.group(1)));
            return name.isEmpty() ? address.group(2).strip() : name;
        }
        Matcher comment = COMMENT.matcher(from);
        return comment.matches() ? decoded(comment.group(2)) : decoded(from);
    }

    private String value(String name) {
        Field field = header.getField(name);
        if (field == null) {
            return "";
        }
        ByteSequence raw = field.getRaw();
        String whole = raw == null
                ? name + ":" + field.getBody()
                : Decoded.of(raw.toByteArray()).map(Decoded::text).orElse("");
        String unfolded = FOLD.matcher(whole).replaceAll(" ");
        return unfolded.substring(unfolded.indexOf(':') + 1).strip();
    }

    /** The value of a header, in words. */
    static String decoded(String value) {
        return CleanText.of(DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT))
                .replace('\n', ' ')
                .strip();
    }

    private static String unquoted(String name) {
        boolean quoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
        return quoted
                ? name.substring(1, name.length() - 1)
                        .replaceAll("\\\\(.)", "$1")
                        .strip()
                : name;
    }
}
