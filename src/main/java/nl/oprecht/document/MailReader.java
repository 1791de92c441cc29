package nl.oprecht.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.oprecht.domain.document.CustomerMail;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.text.CleanText;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.BasicBodyFactory;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/**
 * Reads a mail as mail programs save it. Of a text that was sent in two forms the one is taken whose lines are the
 * writer's own: plain text that tells which of its line breaks are, and otherwise HTML.
 */
final class MailReader {

    /** Addresses behind links are for following, and mostly a page long. */
    private static final HtmlText HTML = new HtmlText("• ", false);

    private final List<String> texts = new ArrayList<>();
    private final List<String> attachments = new ArrayList<>();

    private MailReader() {}

    static CustomerMail read(Path file, byte[] bytes) {
        try {
            Message message = builder().parseMessage(new ByteArrayInputStream(bytes));
            MailReader reader = new MailReader();
            reader.entity(message);
            MailHeaders headers = new MailHeaders(message.getHeader());
            if (reader.texts.isEmpty() && reader.attachments.isEmpty() && headers.isEmpty()) {
                throw DocumentFiles.problem(file, "Hier staat geen mail in.", "Bewaar de mail opnieuw als .eml.");
            }
            Date sent = message.getDate();
            return new CustomerMail(
                    headers.sender(),
                    headers.subject(),
                    sent == null ? null : sent.toInstant(),
                    String.join("\n\n", reader.texts),
                    reader.attachments);
        } catch (IOException | MimeException e) {
            throw new UserFacingException(
                    new Problem(
                            DocumentFiles.name(file),
                            "Deze mail is niet te lezen.",
                            "Open hem in je mailprogramma en plak de tekst."),
                    e);
        }
    }

    private static DefaultMessageBuilder builder() {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(-1)
                .setMaxHeaderCount(-1)
                .build());
        builder.setDecodeMonitor(DecodeMonitor.SILENT);
        builder.setBodyFactory(new BasicBodyFactory(true));
        return builder;
    }

    private void entity(Entity entity) throws IOException, MimeException {
        Body body = entity.getBody();
        if (body instanceof Multipart parts) {
            if ("alternative".equalsIgnoreCase(parts.getSubType())) {
                alternative(parts);
            } else {
                for (Entity part : parts.getBodyParts()) {
                    entity(part);
                }
            }
        } else if (body instanceof Message forwarded) {
            String subject = new MailHeaders(forwarded.getHeader()).subject();
            attachments.add((subject.isEmpty() ? "mail" : subject) + ".eml");
        } else if (body instanceof SingleBody single && isText(entity)) {
            add(text(entity, single));
        } else {
            String name = MailHeaders.decoded(fileName(entity));
            if (!name.isEmpty() && !isPartOfPage(entity)) {
                attachments.add(name);
            }
        }
    }

    /** The forms of one text: the last of the best kind, which is what a mail program would show. */
    private void alternative(Multipart forms) throws IOException, MimeException {
        Entity best = null;
        for (Entity form : forms.getBodyParts()) {
            if (best == null || rank(form) >= rank(best)) {
                best = form;
            }
        }
        int before = texts.size();
        if (best != null) {
            entity(best);
        }
        for (Entity form : forms.getBodyParts()) {
            if (texts.size() == before && form != best) {
                entity(form);
            }
        }
    }

    private static int rank(Entity form) {
        if (isFlowed(form)) {
            return 3;
        }
        if (form.isMultipart() || "text/html".equalsIgnoreCase(form.getMimeType())) {
            return 2;
        }
        return "text/plain".equalsIgnoreCase(form.getMimeType()) ? 1 : 0;
    }

    private void add(String text) {
        if (!text.isBlank()) {
            texts.add(text.strip());
        }
    }

    private static String text(Entity entity, SingleBody body) throws IOException {
        byte[] bytes;
        try (InputStream in = body.getInputStream()) {
            bytes = in.readNBytes(DocumentFiles.LARGEST_TEXT);
        }
        String raw = Decoded.of(bytes, declared(entity)).map(Decoded::text).orElse("");
        if ("text/html".equalsIgnoreCase(entity.getMimeType())) {
            return HTML.of(raw);
        }
        String clean = CleanText.of(raw);
        return isFlowed(entity) ? FlowedText.of(clean, "yes".equalsIgnoreCase(parameter(entity, "delsp"))) : clean;
    }

    private static @Nullable Charset declared(Entity entity) {
        String name = parameter(entity, "charset");
        try {
            return name.isEmpty() ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static String fileName(Entity entity) {
        String name = entity.getFilename();
        return name == null ? parameter(entity, "name") : name;
    }

    private static boolean isText(Entity entity) {
        String type = entity.getMimeType();
        return ("text/plain".equalsIgnoreCase(type) || "text/html".equalsIgnoreCase(type))
                && !"attachment".equalsIgnoreCase(entity.getDispositionType());
    }

    /** A picture in the text, such as a logo in a signature. */
    private static boolean isPartOfPage(Entity entity) {
        return entity.getHeader().getField("Content-ID") != null
                && !"attachment".equalsIgnoreCase(entity.getDispositionType())
                && entity.getParent() != null
                && "multipart/related".equalsIgnoreCase(entity.getParent().getMimeType());
    }

    private static boolean isFlowed(Entity entity) {
        return "text/plain".equalsIgnoreCase(entity.getMimeType())
                && "flowed".equalsIgnoreCase(parameter(entity, "format"));
    }

    private static String parameter(Entity entity, String name) {
        return entity.getHeader().getField("Content-Type") instanceof ContentTypeField type
                ? Map.copyOf(type.getParameters()).getOrDefault(name, "")
                : "";
    }
}
