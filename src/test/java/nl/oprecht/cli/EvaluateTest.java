package nl.oprecht.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import nl.oprecht.domain.report.CheckRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluateTest {

    /** Found; missed; detected under another family, with the apology missed; a false alarm. */
    private static final String CORPUS =
            """
            {"id": "a", "reply": "Goed nieuws", "findings": [{"quote": "Goed nieuws", "family": "TOXISCH_POSITIEF"}]}
            {"id": "b", "reply": "Binnenkort", "findings": [{"quote": "Binnenkort", "family": "LOZE_BELOFTE"}]}
            {"id": "c", "reply": "😊 zo snel mogelijk", "moves": ["EXCUUS"],\
             "findings": [{"quote": "zo snel mogelijk", "family": "TOXISCH_POSITIEF"}]}
            {"id": "d", "customer": "Hoe zit het?", "reply": "Het spijt me, pakkket. Goed nieuws", "moves": ["EXCUUS"]}
            """;

    private final Shell shell = new Shell();

    @Test
    void figures_line_up_for_people() {
        shell.piping(CORPUS);
        assertThat(shell.run("evaluate", "-")).isEqualTo(ExitStatus.NOTHING_FOUND);
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out())
                .isEqualTo(
                        """
                -: 4 antwoorden, 3 gelabelde passages

                familie                      gelabeld  gevonden  recall  gemeld  terecht  precisie     F1
                LOZE_BELOFTE                        1         0    0.00       1        0      0.00   0.00
                TOXISCH_POSITIEF                    2         1    0.50       2        1      0.50   0.50

                move                         gelabeld  gevonden  recall  gemeld  terecht  precisie     F1
                EXCUUS                              2         1    0.50       1        1      1.00   0.67
                VERVOLG                             0         0       –       0        0         –      –

                totaal                       gelabeld  gevonden  recall  gemeld  terecht  precisie     F1
                moves                               2         1   0.500       1        1     1.000  0.667
                juiste familie                      3         1   0.333       3        1     0.333  0.333
                gevonden, welke familie ook         3         2   0.667       3        2     0.667  0.667

                Antwoorden zonder label: 1, met een alarm: 1, alarmen daarin: 1.
                """);
    }

    @Test
    void misses_and_alarms_are_listed_when_asked() {
        shell.piping(CORPUS).run("evaluate", "--misses", "--alarms", "-");
        assertThat(shell.outLines())
                .startsWith(
                        "gemist b LOZE_BELOFTE: “Binnenkort”",
                        "",
                        "alarm d TOXISCH_POSITIEF: “Goed nieuws” [GOED_NIEUWS]",
                        "",
                        "-: 4 antwoorden, 3 gelabelde passages");
    }

    @Test
    void tone_is_measured_with_the_customers_message_and_no_spelling() {
        shell.piping(CORPUS).run("evaluate", "-");
        assertThat(shell.checker.requests).extracting(CheckRequest::language).containsOnly(false);
        assertThat(shell.checker.requests)
                .extracting(CheckRequest::customer)
                .containsExactly("", "", "", "Hoe zit het?");
    }

    @Test
    void json_holds_all_figures_unrounded() throws IOException {
        shell.piping(CORPUS).run("evaluate", "--format", "json", "--misses", "--alarms", "-");
        JsonNode json = new JsonMapper().readTree(shell.out());
        assertThat(json)
                .isEqualTo(
                        new JsonMapper()
                                .readTree(
                                        """
                {"corpus": "-", "replies": 4, "clean": {"replies": 1, "alarmed": 1, "alarms": 1},
                 "detection": {"labelled": 3, "found": 2, "reported": 3, "right": 2,
                  "recall": 0.6666666666666666, "precision": 0.6666666666666666, "f1": 0.6666666666666666},
                 "rightFamily": {"labelled": 3, "found": 1, "reported": 3, "right": 1,
                  "recall": 0.3333333333333333, "precision": 0.3333333333333333, "f1": 0.3333333333333333},
                 "rightMove": {"labelled": 2, "found": 1, "reported": 1, "right": 1,
                  "recall": 0.5, "precision": 1.0, "f1": 0.6666666666666666},
                 "families": {
                  "LOZE_BELOFTE": {"labelled": 1, "found": 0, "reported": 1, "right": 0,
                   "recall": 0.0, "precision": 0.0, "f1": 0.0},
                  "TOXISCH_POSITIEF": {"labelled": 2, "found": 1, "reported": 2, "right": 1,
                   "recall": 0.5, "precision": 0.5, "f1": 0.5}},
                 "moves": {
                  "EXCUUS": {"labelled": 2, "found": 1, "reported": 1, "right": 1,
                   "recall": 0.5, "precision": 1.0, "f1": 0.6666666666666666},
                  "VERVOLG": {"labelled": 0, "found": 0, "reported": 0, "right": 0,
                   "recall": null, "precision": null, "f1": null}},
                 "misses": [
                  {"id": "b", "offset": 0, "length": 10, "quote": "Binnenkort", "family": "LOZE_BELOFTE"}],
                 "alarms": [
                  {"id": "d", "offset": 23, "length": 11, "quote": "Goed nieuws", "family": "TOXISCH_POSITIEF",
                   "rule": "GOED_NIEUWS"}]}
                """));
    }

    @Test
    void json_lists_no_misses_and_alarms_unasked() throws IOException {
        shell.piping(CORPUS).run("evaluate", "--format", "json", "-");
        JsonNode json = new JsonMapper().readTree(shell.out());
        assertThat(json.fieldNames()).toIterable().doesNotContain("misses", "alarms");
    }

    @Test
    void a_label_points_at_the_nth_time_that_its_words_occur() {
        shell.piping(
                """
                {"reply": "nieuws, nieuws, Goed nieuws",\
                 "findings": [{"quote": "nieuws", "nth": 3, "family": "TOXISCH_POSITIEF"}]}
                {"reply": "nieuws, nieuws, Goed nieuws",\
                 "findings": [{"quote": "nieuws", "nth": 2, "family": "TOXISCH_POSITIEF"}]}
                """);
        shell.run("evaluate", "--misses", "-");
        assertThat(shell.outLines().get(0)).isEqualTo("gemist -#2 TOXISCH_POSITIEF: “nieuws”");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            {"reply": "Dag"                                          | -:2:16: deze regel is geen geldige JSON.
            {"findings": []}                                         | -:2: “reply” ontbreekt.
            {"id": "a", "reply": "Dag"}                              | -:2: “a” staat ook al op regel 1.
            {"reply": "Dag", "findings": {}}                         | -:2: “findings” is geen lijst.
            {"reply": "Dag", "moves": "EXCUUS"}                      | -:2: “moves” is geen lijst.
            {"reply": "Dag", "findings": ["Dag"]}                    | -:2: in “findings” mist een label zijn “quote” of “family”.
            {"reply": "Dag", "optional_findings": [{"quote": "Da"}]} | -:2: in “optional_findings” mist een label zijn “quote” of “family”.
            {"reply": "Dag", "findings": [{"quote": "dag", "family": "LOZE_BELOFTE"}]}              | -:2: “dag” staat niet in het antwoord.
            {"reply": "da da", "findings": [{"quote": "da", "nth": 3, "family": "LOZE_BELOFTE"}]}   | -:2: “da” staat maar 2 keer in het antwoord, en “nth” vraagt om nummer 3.
            {"reply": "da da", "findings": [{"quote": "da", "nth": 0, "family": "LOZE_BELOFTE"}]}   | -:2: “nth” is 0.
            {"reply": "da da", "findings": [{"quote": "da", "nth": "2", "family": "LOZE_BELOFTE"}]} | -:2: “nth” is "2".
            {"reply": "Dag", "findings": [{"quote": "Dag", "family": "DAG"}]}  | -:2: “DAG” is geen familie. Kies uit: LOZE_BELOFTE, TOXISCH_POSITIEF, TAAL.
            {"reply": "Dag", "moves_optional": ["DAG"]}                        | -:2: “DAG” is geen move. Kies uit: EXCUUS, VERVOLG.
            """)
    void a_line_of_no_use_is_named_and_the_others_are_measured(String line, String problem) {
        shell.piping("{\"id\": \"a\", \"reply\": \"Dag\"}\n" + line + "\n{\"id\": \"c\", \"reply\": \"Dag\"}\n");
        assertThat(shell.run("evaluate", "-")).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(shell.errLines()).singleElement().asString().startsWith(problem);
        assertThat(shell.outLines().get(0)).isEqualTo("-: 2 antwoorden, niets gelabeld");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            evaluate                    | CORPUS.jsonl: dit argument ontbreekt. Kijk met oprecht evaluate --help wat er kan.
            evaluate weg.jsonl          | weg.jsonl: dit bestand bestaat niet. Kijk na of de naam en de map kloppen.
            evaluate -                  | -: hier staat geen enkel antwoord in. Zet op elke regel één gelabeld antwoord.
            evaluate --format jsonl -   | --format: “jsonl” ken ik niet. Kies uit: text, json.
            """)
    void without_a_corpus_there_is_one_sentence(String arguments, String sentence) {
        assertThat(shell.run(arguments.split(" "))).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(shell.errLines()).containsExactly(sentence);
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void a_fault_of_ours_is_told_and_the_others_are_measured() {
        shell.piping("{\"id\": \"a\", \"reply\": \"ontplof\"}\n{\"reply\": \"Dag\"}\n");
        assertThat(shell.run("evaluate", "-")).isEqualTo(ExitStatus.BROKEN);
        assertThat(shell.errLines()).singleElement().asString().startsWith("a: Oprecht liep hierop vast");
        assertThat(shell.outLines().get(0)).isEqualTo("-: 1 antwoord, niets gelabeld");
    }

    @Test
    void colours_change_nothing_but_colour() {
        shell.piping(CORPUS).run("evaluate", "--misses", "--alarms", "-");
        Shell coloured = new Shell().piping(CORPUS);
        coloured.colour = true;
        coloured.run("evaluate", "--misses", "--alarms", "-");
        assertThat(coloured.out()).contains("\u001B[");
        assertThat(coloured.out().replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(shell.out());
    }
}
