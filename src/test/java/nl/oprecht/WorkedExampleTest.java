package nl.oprecht;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.oprecht.cli.Streams;
import nl.oprecht.domain.lesson.Promise;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.report.Report;
import nl.oprecht.domain.template.value.Moment;
import nl.oprecht.i18n.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program in a terminal, with the shipped pack, on the example that the product was made for. */
class WorkedExampleTest {

    private static final String BEFORE =
            """
            Goed nieuws! Jouw bank heeft een nieuwe bezorgdag. Door enorme drukte bij onze leverancier duurt het nog \
            maar een paar weekjes, maar dan geniet je des te meer! Mocht je ongemak ervaren, dan vinden we dat jammer.""";

    private static final String AFTER =
            """
            Beste Noor, je bank komt zes weken later dan we beloofden: op 14 maart in plaats van 31 januari. Dat is \
            onze fout en het spijt me. Je schreef dat je oude bank al weg is, dus zit je nu letterlijk op de grond. \
            Vrijdag breng ik je een leenbank; past het tussen 9 en 12? Elke maandag mail ik je hoe het ervoor staat, \
            ook als er niets verandert. Wat kan ik verder voor je doen? Groet, Daan Visser, 085-1234567""";

    @TempDir
    private Path data;

    private int status;

    @Test
    void hears_what_hurts_in_the_before_and_is_silent_at_the_after() throws IOException {
        JsonNode before = check(BEFORE);
        assertThat(status).isEqualTo(1);
        assertThat(before.get("badNews").asBoolean()).isTrue();
        assertThat(before.get("findings").findValuesAsText("family"))
                .contains("TOXISCH_POSITIEF", "EUFEMISME", "UITLEG_ALS_EXCUUS", "BAGATELLISEREN", "NEP_EXCUUS");
        assertThat(before.get("score").asInt()).isLessThan(40);

        JsonNode after = check(AFTER);
        assertThat(after.get("findings")).isEmpty();
        assertThat(status).isZero();
        assertThat(after.get("score").asInt()).isGreaterThanOrEqualTo(70);
        assertThat(after.get("register").asText()).isEqualTo("je");
        assertThat(after.at("/moves/present").findValuesAsText("id"))
                .contains("ERKENNING", "EXCUUS", "EERLIJK", "OPLOSSING", "VERVOLG", "OP_DE_HOOGTE", "MENS");
    }

    @Test
    void points_of_the_customer_are_ticked_when_the_reply_takes_them_up() throws IOException {
        JsonNode points =
                run("""
                {"id": 7, "customer": "Ik ben woedend. Wanneer krijg ik mijn 81 euro terug?", \
                "reply": "Ik snap dat u woedend bent. Vrijdag 12 mei staat € 81,00 op uw rekening."}""")
                        .get("points");
        assertThat(points.findValuesAsText("kind")).contains("amount", "question", "feeling");
        assertThat(points.findValues("answered"))
                .extracting(JsonNode::asBoolean)
                .containsOnly(true);
    }

    @Test
    void what_is_promised_on_a_day_can_be_kept_as_a_call_to_make() {
        try (Wiring wiring = new Wiring(new AppPaths(data), Texts.DUTCH)) {
            Report report = wiring.checker().check(CheckRequest.of(AFTER));

            assertThat(Promise.in(AFTER, report.promises(), LocalDate.of(2027, 2, 3)))
                    .containsExactly(
                            new Promise(
                                    new Moment(LocalDate.of(2027, 2, 5), LocalTime.of(9, 0)),
                                    "Vrijdag breng ik je een leenbank; past het tussen 9 en 12?"),
                            new Promise(
                                    new Moment(LocalDate.of(2027, 2, 8), null),
                                    "Elke maandag mail ik je hoe het ervoor staat, ook als er niets verandert."));
        }
    }

    private JsonNode check(String reply) throws IOException {
        return run(new ObjectMapper().createObjectNode().put("reply", reply).toString());
    }

    private JsonNode run(String line) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Streams streams = new Streams(
                new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)),
                out,
                new ByteArrayOutputStream(),
                false,
                false);
        try (Wiring wiring = new Wiring(new AppPaths(data), Texts.DUTCH)) {
            List<String> arguments = List.of("check", "--input", "jsonl", "--no-spelling", "-");
            status = wiring.terminal(streams).run(arguments.toArray(String[]::new));
        }
        return new ObjectMapper().readTree(out.toByteArray());
    }
}
