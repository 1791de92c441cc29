package nl.oprecht.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    private final Shell shell = new Shell();

    @BeforeEach
    void helpMustNotWaitForTheChecker() {
        shell.building = () -> {
            throw new AssertionError("built");
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "-h",
                "check --help",
                "--lang en --help",
                "check --help --lang=en",
                "evaluate --help",
                "explain --help --lang en",
                "templates --help",
                "templates list --help",
                "templates search --help --lang en",
                "templates show --help",
                "templates import --help",
                "templates export --help --lang en",
                "templates lint --help"
            })
    void help_goes_to_standard_output(String arguments) {
        assertThat(shell.run(arguments.split(" "))).isZero();
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out())
                .contains(arguments.contains("en") ? "Usage: oprecht" : "Gebruik: oprecht")
                .doesNotContain("${", "bundle:", "\u001B")
                .satisfies(help -> assertThat(help.lines()).allMatch(line -> line.length() <= 80));
    }

    @Test
    void check_explains_its_options_and_exit_statuses() {
        shell.run("check", "--help");
        assertThat(shell.out().replaceAll("\\s+", " "))
                .contains("[BESTAND...]", "--customer=BESTAND", "--situation=NAAM", "--register=u|je", "--no-spelling")
                .contains(
                        "--input=text|jsonl",
                        "--format=text|json|jsonl",
                        "jsonl: elke regel is er een: {\"id\", \"customer\", \"reply\"}")
                .contains("Exitstatus: 0 Niets gevonden. 1 Iets gevonden. 2 ");
    }

    @Test
    void evaluate_explains_a_line_of_a_corpus() {
        shell.run("evaluate", "--help");
        assertThat(shell.out().replaceAll("\\s+", " "))
                .contains("CORPUS.jsonl", "--misses", "--alarms", "--format=text|json")
                .contains("\"findings\": [{\"quote\", \"family\", \"nth\"}]", "Exitstatus: 0 Alles is gemeten. 2 ");
    }

    @Test
    void tells_its_version() {
        assertThat(shell.run("--version")).isZero();
        assertThat(shell.out()).matches("oprecht (dev|\\d+\\.\\d+\\.\\d+)\\R");
    }

    @Test
    void without_a_command_the_usage_helps_on() {
        assertThat(shell.run()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(shell.err()).contains("Gebruik: oprecht", "check");
    }
}
