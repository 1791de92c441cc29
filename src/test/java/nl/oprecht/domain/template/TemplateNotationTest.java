package nl.oprecht.domain.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies taken apart and written again. */
class TemplateNotationTest {

    @Test
    void what_was_taken_apart_is_written_as_it_was() {
        String body = "{Uw|Je} {{mijn naam}}\n{{#tegoed}}of {u|je} {{bedrag}}{{/tegoed}} {los} {{> groet}}{{cursor}}.";

        assertThat(TemplateText.write(TemplateText.parse(body).parts())).isEqualTo(body);
    }

    @Test
    void spaces_inside_the_braces_do_not_matter() {
        assertThat(TemplateText.parse("{{ naam }}{{ > groet }}{{# a }}{{mijn  naam\n}}{{/a}}")
                        .parts())
                .isEqualTo(TemplateText.parse("{{naam}}{{> groet}}{{#a}}{{mijn  naam}}{{/a}}")
                        .parts());
    }

    /** With a pattern that tries again these take minutes to hours. */
    @ParameterizedTest
    @ValueSource(strings = {"{{ ", "{{a ", "{{a\n", "{", "{a|", "{{#"})
    void no_text_keeps_it_busy(String beginning) {
        String body = beginning + " ".repeat(50_000) + beginning.repeat(20_000);

        assertThat(TemplateText.write(TemplateText.parse(body).parts())).isEqualTo(body);
    }
}
