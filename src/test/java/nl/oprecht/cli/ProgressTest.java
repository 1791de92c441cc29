package nl.oprecht.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.i18n.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {

    private static final String ERASE = "\r\u001B[K";

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final StatusLine line = new StatusLine(new PrintStream(err, true, StandardCharsets.UTF_8));
    private long now;

    @Test
    void says_how_far_it_is_how_fast_it_goes_and_how_long_it_takes() {
        Progress progress = progress(2000, Texts.DUTCH);
        progress.begin();
        advance(progress, 1001, Duration.ofMillis(20));
        assertThat(shown().get(0)).isEqualTo("De regels worden gelezen…");
        assertThat(last()).isEqualTo("████████░░░░░░░░ 50% · 1.001 antwoorden · 50 per seconde · nog 0:20");
    }

    @Test
    void counts_hours_too() {
        Progress progress = progress(100_000, Locale.ENGLISH);
        advance(progress, 100, Duration.ofMillis(500));
        assertThat(last()).isEqualTo("░░░░░░░░░░░░░░░░ 0% · 100 replies · 2 a second · 13:52:30 left");
    }

    @Test
    void says_only_how_many_and_how_fast_while_a_pipe_has_no_end() {
        Progress progress = progress(Inputs.UNKNOWN, Texts.DUTCH);
        advance(progress, 3, Duration.ofMillis(300));
        assertThat(last()).isEqualTo("3 antwoorden · 3,3 per seconde");
    }

    @Test
    void the_rate_is_that_of_late() {
        Progress progress = progress(Inputs.UNKNOWN, Texts.DUTCH);
        advance(progress, 50, Duration.ofSeconds(1));
        advance(progress, 1000, Duration.ofMillis(100));
        assertThat(last()).isEqualTo("1.050 antwoorden · 10 per seconde");
    }

    @Test
    void draws_no_more_often_than_an_eye_can_see() {
        Progress progress = progress(Inputs.UNKNOWN, Texts.DUTCH);
        advance(progress, 10_000, Duration.ofMillis(1));
        assertThat(shown()).hasSizeBetween(50, 100);
    }

    @Test
    void a_problem_stands_above_it_and_the_end_takes_it_away() {
        Progress progress = progress(3, Texts.DUTCH);
        progress.begin();
        line.println("weg.txt: dit bestand bestaat niet.");
        advance(progress, 2, Duration.ofMillis(200));
        progress.close();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(ERASE + "weg.txt: dit bestand bestaat niet." + System.lineSeparator() + ERASE)
                .endsWith(ERASE);
    }

    @Test
    void nobody_watches_nothing_is_shown() {
        Progress progress = new Progress(line, false, 3, new Texts("terminal", Texts.DUTCH), () -> now);
        progress.begin();
        advance(progress, 3, Duration.ofSeconds(1));
        progress.close();
        assertThat(err.size()).isZero();
    }

    @Test
    void a_run_over_many_shows_it_and_leaves_the_results_alone() {
        Shell shell = new Shell().piping("{\"reply\": \"Dag\"}\n".repeat(3));
        shell.watched = true;
        shell.run("check", "--input", "jsonl");
        assertThat(shell.err()).contains("De regels worden gelezen…").endsWith(ERASE);
        assertThat(shell.outLines()).hasSize(3).allMatch(line -> line.startsWith("{"));
    }

    @Test
    void one_reply_is_not_worth_a_bar_unless_asked_for() {
        Shell shell = new Shell().piping("Dag");
        shell.watched = true;
        shell.run("check");
        assertThat(shell.err()).isEmpty();
        shell.piping("Dag").run("check", "--progress");
        assertThat(shell.err()).contains("De regels worden gelezen…");
    }

    @Test
    void where_nobody_watches_it_must_be_asked_for() {
        Shell shell = new Shell().piping("{\"reply\": \"Dag\"}\n");
        shell.run("check", "--input", "jsonl");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void files_are_counted_and_lines_are_weighed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("antwoorden.jsonl");
        String lines = "{\"reply\": \"Dag\"}\n\n{\"reply\": \"Dag\"}\n";
        Files.writeString(file, lines);
        String name = file.toString();
        assertThat(inputs(false, name, "weg.txt").total()).isEqualTo(2);
        assertThat(inputs(true, "-").total()).isEqualTo(Inputs.UNKNOWN);
        Inputs read = inputs(true, name, "weg.jsonl", name);
        assertThat(read.total()).isEqualTo(2 * lines.length());
        List<Long> positions = new ArrayList<>();
        for (Job<Incoming> job = read.get(); job != null; job = read.get()) {
            positions.add(job.position());
        }
        assertThat(positions).containsExactly(17L, 35L, 36L, 53L, 71L);
    }

    private Inputs inputs(boolean aLineEach, String... names) {
        Problems problems = new Problems(new Texts("terminal", Texts.DUTCH), line);
        Sources sources = new Sources(InputStream.nullInputStream(), problems);
        return new Inputs(List.of(names), aLineEach, CheckRequest.of(""), sources);
    }

    /** What was drawn, one after the other. */
    private List<String> shown() {
        return Stream.of(err.toString(StandardCharsets.UTF_8).split(Pattern.quote(ERASE)))
                .filter(drawn -> !drawn.isEmpty())
                .map(drawn -> drawn.replace("\u001B[?7l", "").replace("\u001B[?7h", ""))
                .toList();
    }

    private String last() {
        return shown().get(shown().size() - 1);
    }

    private Progress progress(long total, Locale locale) {
        return new Progress(line, true, total, new Texts("terminal", locale), () -> now);
    }

    private void advance(Progress progress, int replies, Duration each) {
        for (int i = 1; i <= replies; i++) {
            progress.advance(i);
            now += each.toNanos();
        }
    }
}
