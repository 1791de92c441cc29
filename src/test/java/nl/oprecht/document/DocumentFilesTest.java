package nl.oprecht.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.oprecht.domain.document.TextDocument;
import nl.oprecht.domain.failure.UserFacingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentFilesTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    private final DocumentFiles documents = new DocumentFiles();

    private static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of(StandardCharsets.UTF_8, "", "\n"),
                Arguments.of(StandardCharsets.UTF_8, "\uFEFF", "\r\n"),
                Arguments.of(StandardCharsets.UTF_16LE, "\uFEFF", "\r\n"),
                Arguments.of(StandardCharsets.UTF_16BE, "\uFEFF", "\n"),
                Arguments.of(WINDOWS, "", "\r\n"),
                Arguments.of(WINDOWS, "", "\r"));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void a_text_is_read_whatever_its_encoding_and_written_back_in_it(Charset charset, String mark, String lineEnd)
            throws IOException {
        String lines = "Eén “bank”," + lineEnd + lineEnd + "€ 81" + lineEnd;
        Path file = folder.resolve("bericht.txt");
        Files.write(file, (mark + lines).getBytes(charset));

        TextDocument read = (TextDocument) documents.read(file);
        assertThat(read.text()).isEqualTo("Eén “bank”,\n\n€ 81\n");
        documents.write(read);
        assertThat(Files.readAllBytes(file)).isEqualTo((mark + lines).getBytes(charset));
    }

    @Test
    void what_the_old_encoding_lacks_is_saved_as_UTF_8() throws IOException {
        Path file = folder.resolve("oud.txt");
        Files.write(file, "Eén".getBytes(WINDOWS));

        TextDocument written = documents.write(((TextDocument) documents.read(file)).withText("Eén 😊"));

        assertThat(Files.readString(file)).isEqualTo("Eén 😊");
        assertThat(written.form().charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void a_web_page_gives_its_words_and_is_not_written_over() throws IOException {
        Path file = folder.resolve("pagina.html");
        Files.writeString(file, "<h1>Uw bank</h1><p>komt later</p>");

        TextDocument page = (TextDocument) documents.read(file);

        assertThat(page.text()).isEqualTo("Uw bank\n\nkomt later");
        assertThat(page.canBeWritten()).isFalse();
        assertThatThrownBy(() -> documents.write(page))
                .hasMessage("pagina.html: Dit is een webpagina, en die heeft meer dan tekst. Bewaar als .txt.");
        assertThat(Files.readString(file)).startsWith("<h1>");
    }

    @Test
    void Markdown_is_a_text_like_any_other() throws IOException {
        Path file = folder.resolve("bericht.md");
        Files.writeString(file, "# Kop\n\n- een\n");

        assertThat(documents.read(file).text()).isEqualTo("# Kop\n\n- een\n");
    }

    @Test
    void a_new_file_is_whole_and_leaves_nothing_beside_it() throws IOException {
        documents.write(TextDocument.fresh(folder.resolve("nieuw.txt"), "een\ntwee"));

        assertThat(Files.readString(folder.resolve("nieuw.txt"))).isEqualTo("een" + System.lineSeparator() + "twee");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void a_link_stays_a_link_to_the_file_that_is_written() throws IOException {
        Path file = folder.resolve("echt.txt");
        Files.writeString(file, "oud");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);

        documents.write(((TextDocument) documents.read(link)).withText("nieuw"));

        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.readString(file)).isEqualTo("nieuw");
    }

    @Test
    void what_cannot_be_read_is_told_in_a_sentence() throws IOException {
        Path binary = folder.resolve("foto.txt");
        Files.write(binary, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1});
        Path large = folder.resolve("groot.txt");
        Files.write(large, new byte[DocumentFiles.LARGEST_TEXT + 1]);

        refused(binary, "foto.txt: Dit is geen tekst. Kies een tekstbestand of een .eml-bestand.");
        refused(large, "groot.txt: Dit bestand is groter dan 2 MB. Neem er het deel uit waar het om gaat.");
        refused(folder.resolve("weg.txt"), "weg.txt: Dit bestand bestaat niet. Kijk na of de naam en de map kloppen.");
        refused(folder, folder.getFileName() + ": Dit is een map. Kies één bestand.");
        refused(folder.resolve("a.DOCX"), "a.DOCX: Dit is een Word-document. Kopieer de tekst daar en plak die hier.");
        assertThatThrownBy(() -> documents.write(TextDocument.fresh(folder.resolve("weg/x.txt"), "")))
                .hasMessage("x.txt: De map bestaat niet meer. Kies een andere map.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"doc", "odt", "rtf", "pdf", "xlsx", "msg"})
    void documents_of_other_programs_are_refused_with_the_way_round(String extension) {
        assertThatThrownBy(() -> documents.read(folder.resolve("x." + extension)))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("plak");
    }

    private void refused(Path file, String sentence) {
        assertThatThrownBy(() -> documents.read(file))
                .isInstanceOf(UserFacingException.class)
                .hasMessage(sentence);
    }
}
