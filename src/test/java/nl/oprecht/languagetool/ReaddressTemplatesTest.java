package nl.oprecht.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.oprecht.domain.template.Filler;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.template.TemplateText;
import nl.oprecht.domain.template.Values;
import nl.oprecht.domain.text.Register;
import nl.oprecht.library.TemplateFiles;
import org.junit.jupiter.api.Test;

/**
 * Shipped templates that serve both forms with one text: turning the one form gives the other, or a sentence that is as
 * good and stands in {@code address/variants.txt}. Read a new difference before adding it there. Templates with two
 * texts say things differently on purpose.
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
            if (template.familiar().isEmpty()) {
                String formal = in(Register.U, template);
                String familiar = in(Register.JE, template);
                compare(template.id(), Readdressed.to(Register.JE, formal), familiar, variants);
                compare(template.id(), Readdressed.to(Register.U, familiar), formal, variants);
            }
        }

        assertThat(unread).isEmpty();
        assertThat((double) equal / sentences)
                .as("share of sentences that are equal to the letter: %d of %d", equal, sentences)
                .isGreaterThan(LEAST_SHARE);
    }

    private static String in(Register register, Template template) {
        Values everything = new Values(
                Map.of(), Set.copyOf(TemplateText.parse(template.formal()).options()));
        return new Filler(id -> Optional.empty())
                .fill(template, register, everything)
                .text();
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
