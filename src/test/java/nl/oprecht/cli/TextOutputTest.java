package nl.oprecht.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TextOutputTest {

    private static final String FLAWED = "Beste Noor,\r\n\r\n👨‍👩‍👧 Goed nieuws\r\nIk mail je zo snel mogelijk.\r\n";

    @Test
    void reads_like_a_compilers_messages() {
        Shell shell = new Shell().piping(FLAWED);
        int status = shell.run("check");
        assertThat(shell.outLines())
                .containsExactly(
                        "-:3:3: ernstig: Toxisch positief: “Goed nieuws” [GOED_NIEUWS]",
                        "    Voor wie wacht is dit geen goed nieuws.",
                        "-:4:12: let op: Loze belofte: “zo snel mogelijk” [ZO_SNEL_MOGELIJK]",
                        "    Zeg wanneer: een datum is te controleren.",
                        "    → uiterlijk vrijdag 14 maart",
                        "    → (weglaten)",
                        "",
                        "-: 34 van 100, hier voelt de klant zich niet gehoord · 2 bevindingen · Eigen fout",
                        "    eerst: Excuus toevoegen (+38)",
                        "    kost punten: Excuus ontbreekt (-40), Loze belofte (-26)",
                        "    mist nog: Excuus, Vervolg");
        assertThat(shell.err()).isEmpty();
        assertThat(status).isEqualTo(ExitStatus.FOUND);
    }

    @Test
    void speaks_english_when_asked() {
        Shell shell = new Shell().piping("Dat komt zo snel mogelijk.");
        shell.run("check", "--lang", "en");
        assertThat(shell.outLines())
                .containsExactly(
                        "-:1:10: warning: Hollow promise: “zo snel mogelijk” [ZO_SNEL_MOGELIJK]",
                        "    Zeg wanneer: een datum is te controleren.",
                        "    → uiterlijk vrijdag 14 maart",
                        "    → (leave out)",
                        "",
                        "-: 34 of 100, the customer will not feel heard · 1 finding · Our own fault",
                        "    first: add Apology (+38)",
                        "    costs points: Apology is missing (-40), Hollow promise (-26)",
                        "    still missing: Apology, Follow-up");
    }

    @Test
    void a_reply_that_listens_takes_one_line() {
        Shell shell = new Shell().piping("Het spijt me.");
        assertThat(shell.run("check")).isEqualTo(ExitStatus.NOTHING_FOUND);
        assertThat(shell.outLines()).containsExactly("-: 72 van 100, luistert · niets gevonden · Eigen fout");
    }

    @Test
    void a_text_cannot_steer_the_terminal() {
        Shell shell = new Shell().piping("{\"id\": \"a\\u001b[2J\\nb\", \"reply\": \"Goed nieuws\"}");
        shell.run("check", "--input", "jsonl", "--format", "text");
        assertThat(shell.outLines().get(0)).startsWith("a[2J b:1:1: ernstig:");
    }

    @Test
    void colours_for_a_terminal_only() {
        Shell plain = new Shell().piping(FLAWED);
        plain.run("check", "-");
        assertThat(plain.out()).doesNotContain("\u001B");

        Shell coloured = new Shell().piping(FLAWED);
        coloured.terminal = true;
        coloured.colour = true;
        coloured.run("check", "-");
        assertThat(coloured.outLines().get(0))
                .isEqualTo("\u001B[1m-:3:3:\u001B[0m \u001B[1;31mernstig:\u001B[0m Toxisch positief: “Goed nieuws” "
                        + "\u001B[2m[GOED_NIEUWS]\u001B[0m");
        assertThat(coloured.out().replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain.out());
    }

    @Test
    void colours_can_be_declined() {
        assertThat(Streams.showsColours(true, Map.of("TERM", "xterm"))).isTrue();
        assertThat(Streams.showsColours(true, Map.of("NO_COLOR", ""))).isTrue();
        assertThat(Streams.showsColours(true, Map.of("NO_COLOR", "1"))).isFalse();
        assertThat(Streams.showsColours(true, Map.of("TERM", "dumb"))).isFalse();
        assertThat(Streams.showsColours(false, Map.of("TERM", "xterm"))).isFalse();
    }

    @Test
    void the_example_shows_what_the_program_does() {
        Shell shell = new Shell();
        assertThat(shell.terminal().demo()).isEqualTo(ExitStatus.NOTHING_FOUND);
        assertThat(shell.out())
                .startsWith("Een klant schrijft:\n\n    Hallo,\n")
                .contains("vertraging.txt:3:1: ernstig: Toxisch positief: “Goed nieuws” [GOED_NIEUWS]")
                .contains("vertraging.txt: 34 van 100")
                .endsWith("\nProbeer het met een eigen tekst: oprecht check BESTAND\n");
    }
}
