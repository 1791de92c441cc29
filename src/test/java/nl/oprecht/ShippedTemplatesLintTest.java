package nl.oprecht;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.i18n.Texts;
import nl.oprecht.library.TemplateFiles;
import nl.oprecht.library.TemplateLint;
import nl.oprecht.pack.PackReader;
import org.junit.jupiter.api.Test;

/** What we hand out must not hurt, does what it says, and is spelled right: {@code oprecht templates lint} finds nothing. */
class ShippedTemplatesLintTest {

    private final Wiring wiring = new Wiring(new AppPaths(Path.of("unused")), Texts.DUTCH);

    @Test
    void nothing_in_the_shipped_library_needs_mending() {
        TemplateLint lint = new TemplateLint(PackReader.vocabulary("nl"), wiring.checker());

        assertThat(lint.lint(TemplateFiles.shippedFiles(), List.of()))
                .extracting(Problem::sentence)
                .isEmpty();
    }
}
