package nl.oprecht.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.template.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExporterTest {

    @TempDir
    Path folder;

    private final Exporter exporter = new Exporter(Exchange.SHARED);

    @Test
    void own_files_come_back_as_they_were() {
        int files = exporter.export(Samples.all(), Format.OWN, folder, false);

        assertThat(files).isEqualTo(3);
        assertThat(folder.resolve("snippets/vertraging/bank.md")).exists();
        assertThat(folder.resolve("snippets/algemeen/keuze.md")).exists();
        assertThat(folder.resolve("fragments/groet.md")).exists();
        assertThat(new Exchange(folder).read(folder).templates()).containsExactlyInAnyOrderElementsOf(Samples.all());
    }

    @Test
    void no_id_leads_out_of_the_folder() throws IOException {
        Path target = folder.resolve("a/b");

        exporter.export(
                List.of(Template.plain("../../weg", "Weg", "x"), Template.plain("weg", "Weg", "y")),
                Format.OWN,
                target,
                false);

        try (Stream<Path> paths = Files.walk(folder)) {
            assertThat(paths.filter(Files::isRegularFile)
                            .map(path -> target.relativize(path).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrder("snippets/algemeen/weg.md", "snippets/algemeen/weg-2.md");
        }
    }

    @Test
    void espanso_gets_a_match_for_each_form_of_address() throws IOException {
        Path file = folder.resolve("oprecht.yml");

        exporter.export(Samples.all(), Format.ESPANSO, file, false);

        assertThat(Files.readString(file))
                .isEqualTo(
                        """
                        matches:
                          - trigger: ;bank
                            label: "Bank: later (u)"
                            word: true
                            search_terms:
                              - spijt
                              - te laat
                            form: |-
                              Beste [[naam]],

                              Uw bank komt [[dag]].$|$
                              Met vriendelijke groet,
                              [[mijn_naam]]
                            form_fields:
                              dag:
                                type: choice
                                values:
                                  - ja
                                  - "12.00"
                                  - "a, b"
                                default: ja
                          - trigger: ;bankje
                            label: "Bank: later (je)"
                            word: true
                            search_terms:
                              - spijt
                              - te laat
                            form: |-
                              Dag [[naam]],
                              ## geen kop
                              Je bank komt [[dag]].
                              Groet,
                              [[mijn_naam]]
                            form_fields:
                              dag:
                                type: choice
                                values:
                                  - ja
                                  - "12.00"
                                  - "a, b"
                                default: ja
                          - trigger: ;keuze
                            label: Twee vormen in één (u)
                            word: true
                            replace: Wat vindt u ervan?
                          - trigger: ;keuzeje
                            label: Twee vormen in één (je)
                            word: true
                            replace: Wat vind je ervan?
                        """);
        assertThat(new Exchange(folder).read(file).templates())
                .extracting(Template::formal)
                .first()
                .isEqualTo(
                        "Beste {{naam}},\n\nUw bank komt {{dag}}.{{cursor}}\nMet vriendelijke groet,\n{{mijn naam}}");
    }

    @Test
    void what_is_there_stays_unless_it_may_be_replaced() throws IOException {
        Path file = Files.writeString(folder.resolve("x.csv"), "van mij");

        assertThatThrownBy(() -> exporter.export(Samples.all(), Format.CSV, file, false))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("x.csv: Dit bestand bestaat al.");
        assertThat(file).hasContent("van mij");

        exporter.export(Samples.all(), Format.CSV, file, true);
        assertThat(Files.readString(file)).startsWith("\uFEFFid;titel;soort");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }
}
