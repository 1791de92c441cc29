package nl.oprecht.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.text.Register;
import nl.oprecht.library.TemplateFiles;
import org.junit.jupiter.api.Test;

/**
 * The shipped templates have every text in both forms: turning one gives the other, or a sentence that is as
 * good and stands in {@code address/variants.txt}. Read a new difference before adding it there.
 */
class ReaddressTemplatesTest {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!;:])\\s+|\\n+");
    private static final Pattern ADDRESSES =
            Pattern.compile("\\b(u|uw|uzelf|je|jij|jou|jouw|jezelf)\\b", Pattern.CASE_INSENSITIVE);
    private static final double LEAST_SHARE = 0.9;

    private final List<String> unread = new ArrayList<>();
    private int sentences;
    private int equal;

    @Test
    void a_template_turned_is_its_other_form_or_a_variant_that_was_read() {
        Set<String> variants = variants();
        for (Template template : TemplateFiles.shipped(Pack.PACK.vocabulary()).templates()) {
            compare(template.id(), Readdressed.to(Register.JE, template.formal()), template.familiar(), variants);
            compare(template.id(), Readdressed.to(Register.U, template.familiar()), template.formal(), variants);
        }

        assertThat(unread).isEmpty();
        assertThat((double) equal / sentences)
                .as("share of sentences that are equal to the letter: %d of %d", equal, sentences)
                .isGreaterThan(LEAST_SHARE);
    }

    /** Greetings and the like differ between the forms without saying u or je; they do not count. */
    private void compare(String id, String turned, String other, Set<String> variants) {
        Set<String> wanted = SENTENCE_END.splitAsStream(other).collect(Collectors.toSet());
        for (String sentence : SENTENCE_END.split(turned)) {
            if (!ADDRESSES.matcher(sentence).find()) {
                continue;
            }
            sentences++;
            if (wanted.contains(sentence)) {
                equal++;
            } else if (!variants.contains(sentence)) {
                unread.add(id + ": " + sentence);
            }
        }
    }

    private static Set<String> variants() {
        try (InputStream in = ReaddressTemplatesTest.class.getResourceAsStream("/address/variants.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
