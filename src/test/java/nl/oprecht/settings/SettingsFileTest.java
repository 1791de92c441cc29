package nl.oprecht.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.setting.Look;
import nl.oprecht.domain.setting.Settings;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.tone.Severity;
import nl.oprecht.domain.tone.Silence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-14T12:00:00Z"), ZoneOffset.UTC);
    private static final Settings ALL = new Settings(
            "en",
            Look.SYSTEM,
            150,
            Register.JE,
            new Silence(
                    Set.of("SJABLOON"),
                    Set.of(Severity.HINT),
                    Set.of("ZO_SNEL_MOGELIJK"),
                    Set.of(new Silence.Phrase("SLECHTS", "slechts 3 euro")),
                    Set.of("oprecht")),
            365,
            Map.of("mijn naam", "Daan \"Visser\""));

    @TempDir
    Path folder;

    private Path path;
    private SettingsFile file;

    @BeforeEach
    void makeFile() {
        path = folder.resolve("diep/settings.json");
        file = new SettingsFile(path, NOON);
    }

    @Test
    void gives_the_usual_settings_without_making_a_file() {
        assertThat(file.read()).isEqualTo(Settings.USUAL);
        assertThat(path).doesNotExist();
    }

    @Test
    void keeps_every_setting() {
        file.change(usual -> ALL);

        assertThat(new SettingsFile(path, NOON).read()).isEqualTo(ALL);
        file.change(all -> Settings.USUAL);
        assertThat(file.read()).isEqualTo(Settings.USUAL);
    }

    @Test
    void takes_the_usual_for_what_it_does_not_know_and_keeps_the_rest() throws IOException {
        write("{\"look\":\"sepia\",\"textSize\":\"groot\",\"house\":\"u\",\"language\":null,"
                + "\"silence\":{\"severities\":[\"loud\",\"hint\",7],\"phrases\":[{\"rule\":\"X\"}],\"words\":\"geen\"},"
                + "\"own\":{\"mijn naam\":\"Daan\",\"telefoon\":5}}");

        assertThat(file.read())
                .isEqualTo(Settings.USUAL
                        .withHouse(Register.U)
                        .withSilence(Silence.NONE.withSeverity(Severity.HINT, true))
                        .withOwn(Map.of("mijn naam", "Daan")));
    }

    @Test
    void leaves_what_a_newer_version_wrote_when_something_else_changes() throws IOException {
        write(
                "{\"version\":2,\"look\":\"sepia\",\"glow\":{\"on\":true},\"silence\":{\"hours\":[9,17],\"severities\":[\"loud\"]}}");

        file.change(settings -> settings.withTextSize(125));

        assertThat(Files.readString(path))
                .contains("\"version\" : 2", "\"look\" : \"sepia\"", "\"glow\"", "\"hours\"", "\"loud\"", "125");
        file.change(settings -> settings.withLook(Look.DARK));
        assertThat(Files.readString(path)).contains("\"look\" : \"dark\"").doesNotContain("sepia");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "geen json", "[1, 2]", "{\"look\": \"dark\"", "null"})
    void lays_a_file_that_is_none_aside_as_soon_as_something_is_to_be_kept(String nonsense) throws IOException {
        write(nonsense);

        assertThatThrownBy(file::read)
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining(path.toString())
                .hasMessageContaining("niet te lezen");
        assertThat(Files.readString(path)).isEqualTo(nonsense);

        assertThat(file.change(settings -> settings.withLook(Look.DARK))).isEqualTo(Settings.USUAL.withLook(Look.DARK));
        assertThat(path.resolveSibling("settings.json.bad-2026-03-14T12-00-00")).hasContent(nonsense);
        assertThat(file.read().look()).isEqualTo(Look.DARK);
    }

    @Test
    void lays_a_file_aside_that_is_no_text() throws IOException {
        Files.createDirectories(path.getParent());
        Files.write(path, new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        assertThatThrownBy(file::read).hasMessageContaining("niet te lezen");
        file.change(settings -> settings.withTextSize(90));
        assertThat(file.read().textSize()).isEqualTo(90);
    }

    @Test
    void two_windows_lose_none_of_each_others_changes() throws Exception {
        ExecutorService windows = Executors.newFixedThreadPool(2);
        List<Callable<Settings>> changes = new ArrayList<>();
        for (SettingsFile window : List.of(file, new SettingsFile(path, NOON))) {
            String name = window == file ? "een" : "twee";
            IntStream.range(0, 20)
                    .<Callable<Settings>>mapToObj(
                            i -> () -> window.change(settings -> settings.withOwnValue(name + i, "x")))
                    .forEach(changes::add);
        }

        for (Future<Settings> done : windows.invokeAll(changes)) {
            done.get();
        }
        windows.shutdown();

        assertThat(file.read().own()).hasSize(40);
    }

    @Test
    void says_so_when_nothing_can_be_kept_and_leaves_nothing_behind() throws IOException {
        Files.writeString(folder.resolve("diep"), "een bestand, geen map");

        assertThatThrownBy(() -> file.change(settings -> settings.withTextSize(90)))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("niet te bewaren");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("diep"));
        }
    }

    @Test
    void settings_go_to_a_file_and_come_back_on_another_computer() {
        SettingsExchangeFile exchange = new SettingsExchangeFile();
        String taken = folder.resolve("mee.json").toString();

        exchange.export(ALL, taken);

        assertThat(exchange.read(taken, Settings.USUAL)).isEqualTo(ALL);
    }

    @Test
    void a_file_with_some_settings_leaves_the_others() throws IOException {
        Path some = Files.writeString(
                folder.resolve("huisstijl.json"), "{\"kind\":\"oprecht-settings\",\"version\":1,\"house\":\"u\"}");

        assertThat(new SettingsExchangeFile().read(some.toString(), ALL)).isEqualTo(ALL.withHouse(Register.U));
    }

    @Test
    void a_file_of_something_else_is_refused_in_one_sentence() throws IOException {
        SettingsExchangeFile exchange = new SettingsExchangeFile();
        for (String other : List.of("Beste Noor", "{\"look\":\"dark\"}", "[]")) {
            Path wrong = Files.writeString(folder.resolve("anders.json"), other);
            assertThatThrownBy(() -> exchange.read(wrong.toString(), ALL))
                    .as(other)
                    .isInstanceOf(UserFacingException.class)
                    .hasMessageContaining("Hier staan geen instellingen van Oprecht in.");
        }
        Path newer = Files.writeString(folder.resolve("later.json"), "{\"kind\":\"oprecht-settings\",\"version\":9}");
        assertThatThrownBy(() -> exchange.read(newer.toString(), ALL)).hasMessageContaining("nieuwere Oprecht");
        assertThatThrownBy(() -> exchange.read(folder.resolve("weg.json").toString(), ALL))
                .hasMessageContaining("niet te openen");
    }

    private void write(String content) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
