package nl.oprecht.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import nl.oprecht.domain.template.Template;

/**
 * Recognises what a release shipped into the first version of the tables, which kept its hash only. Never change what
 * goes into it.
 */
final class FirstReleaseHash {

    private FirstReleaseHash() {}

    static String of(Template template) {
        MessageDigest digest = sha256();
        add(digest, List.of(template.title(), template.formal(), template.familiar()));
        add(digest, template.labels().moves());
        add(digest, template.labels().situations());
        add(digest, template.labels().tags());
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Ends each text and each list with a byte that no UTF-8 holds, so that no two contents read the same. */
    private static void add(MessageDigest digest, List<String> texts) {
        for (String text : texts) {
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0xff);
        }
        digest.update((byte) 0xfe);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
