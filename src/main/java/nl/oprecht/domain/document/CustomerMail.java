package nl.oprecht.domain.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail that was saved as a file.
 *
 * @param sender the name, or without one the address; empty when the mail does not say
 * @param subject empty when there is none
 * @param sent null when the mail does not say
 * @param text what was written; quoted history stays, each of its lines behind {@code >} where the mail marks it
 * @param attachments names of the files that came with it, in order
 */
public record CustomerMail(String sender, String subject, @Nullable Instant sent, String text, List<String> attachments)
        implements Document {

    /** Copies the names. */
    public CustomerMail {
        attachments = List.copyOf(attachments);
    }
}
