package nl.oprecht.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import nl.oprecht.domain.text.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonOutputTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    Path folder;

    private final Shell shell = new Shell();

    @Test
    void a_result_has_the_promised_shape() throws IOException {
        String customer = file("klant.txt", "Ik ben 😡 boos. Waar blijft mijn 81 euro?");
        shell.piping("🎉 Goed nieuws\r\nHet spijt me, je pakkket en 81 euro komen zo snel mogelijk.");
        int status = shell.run(
                "check",
                "-",
                "--customer",
                customer,
                "--situation",
                "vertraging",
                "--register",
                "je",
                "--format",
                "jsonl");
        assertThat(status).isEqualTo(ExitStatus.FOUND);
        assertThat(shell.out()).hasLineCount(1).endsWith("\n");
        assertThat(MAPPER.readTree(shell.out()))
                .isEqualTo(
                        MAPPER.readTree(
                                """
                {"id": "-", "badNews": true, "situation": "vertraging", "register": "je", "score": 72,
                 "case": {"id": "eigen-fout", "reason": "draft", "words": "spijt"},
                 "account": {"losses": [{"cause": "generic", "subject": "EXCUUS", "points": 28}]},
                 "findings": [
                  {"offset": 3, "length": 11, "quote": "Goed nieuws", "family": "TOXISCH_POSITIEF",
                   "rule": "GOED_NIEUWS", "principle": "P1", "severity": "serious",
                   "message": "Voor wie wacht is dit geen goed nieuws.", "suggestions": []},
                  {"offset": 33, "length": 7, "quote": "pakkket", "family": "TAAL", "rule": "SPELLING",
                   "principle": "", "severity": "language", "message": "Hier staat een tikfout.",
                   "suggestions": ["pakket"]},
                  {"offset": 58, "length": 16, "quote": "zo snel mogelijk", "family": "LOZE_BELOFTE",
                   "rule": "ZO_SNEL_MOGELIJK", "principle": "P7", "severity": "warning",
                   "message": "Zeg wanneer: een datum is te controleren.",
                   "suggestions": ["uiterlijk vrijdag 14 maart", ""]}],
                 "moves": {"present": [{"id": "EXCUUS", "offset": 20, "length": 5, "grade": "generic"}], "missing": []},
                 "points": [
                  {"kind": "feeling", "quote": "boos", "offset": 10, "length": 4, "answered": false},
                  {"kind": "amount", "quote": "81 euro", "offset": 33, "length": 7, "answered": true,
                   "answer": {"offset": 44, "length": 7}}],
                 "notes": [], "readdress": []}
                """));
        assertFollowsSchema(MAPPER.readTree(shell.out()));
    }

    @Test
    void a_case_can_be_chosen_and_an_unknown_one_is_told_with_those_there_are() {
        shell.piping("Goed nieuws");
        shell.run("check", "--case", "eigen-fout", "--format", "jsonl");
        assertThat(shell.checker.requests)
                .singleElement()
                .extracting("replyCase")
                .isEqualTo("eigen-fout");

        Shell other = new Shell().piping("Goed nieuws");
        assertThat(other.run("check", "--case", "oorlog")).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(other.err()).contains("oorlog").contains("eigen-fout").hasLineCount(1);
    }

    @Test
    void what_to_know_about_the_customer_comes_along_with_the_next_step() throws IOException {
        String customer = file("klant.txt", "Dit is mijn derde mail.");
        shell.piping("Dat komt zo snel mogelijk.");
        shell.run("check", "-", "--customer", customer, "--format", "jsonl");
        var result = MAPPER.readTree(shell.out());
        assertThat(result.at("/notes/0/in").asText()).isEqualTo("customer");
        assertThat(result.at("/notes/0/offset").asInt()).isEqualTo(12);
        assertThat(result.at("/account/next/subject").asText()).isEqualTo("EXCUUS");
        assertThat(result.at("/account/next/gain").asInt()).isEqualTo(38);
        assertFollowsSchema(result);
    }

    @Test
    void what_puts_a_reply_in_one_form_of_address_is_told_edit_by_edit() throws IOException {
        shell.piping("Ik bel je. Morgen heeft u antwoord.").run("check", "--format", "jsonl");
        JsonNode result = MAPPER.readTree(shell.out());
        assertThat(result.get("readdress"))
                .isEqualTo(MAPPER.readTree("[{\"offset\": 18, \"length\": 7, \"text\": \"heb je\"}]"));
        assertFollowsSchema(result);
    }

    @Test
    void json_is_one_array_of_all_results() throws IOException {
        String first = file("één.txt", "Goed nieuws");
        String second = file("twee.txt", "");
        shell.run("check", "--format", "json", first, folder.resolve("weg.txt").toString(), second);
        JsonNode results = MAPPER.readTree(shell.out());
        assertThat(results.isArray()).isTrue();
        assertThat(results).extracting(result -> result.get("id").asText()).containsExactly(first, second);
        assertThat(shell.outLines())
                .startsWith("[", "  {", "    \"id\": \"" + first + "\",")
                .endsWith("    \"readdress\": []", "  }", "]");
        results.forEach(JsonOutputTest::assertFollowsSchema);
    }

    @Test
    void json_is_an_array_also_without_results() throws IOException {
        shell.run("check", "--format", "json", folder.resolve("weg.txt").toString());
        assertThat(MAPPER.readTree(shell.out())).isEqualTo(MAPPER.createArrayNode());
    }

    @Test
    void options_reach_the_checker() {
        shell.piping("Dag").run("check", "--situation", "compliment", "--register", "U", "--no-spelling");
        assertThat(shell.checker.requests).singleElement().satisfies(request -> {
            assertThat(request.situation()).isEqualTo("compliment");
            assertThat(request.house()).isEqualTo(Register.U);
            assertThat(request.language()).isFalse();
            assertThat(request.reply().text()).isEqualTo("Dag");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/score 101",
                "/register \"jij\"",
                "/badNews \"ja\"",
                "/situation null",
                "/findings [{\"offset\": 0, \"length\": 1}]",
                "/notes [{\"offset\": 0, \"length\": 1}]",
                "/readdress [{\"offset\": 0, \"length\": 1}]",
                "/points [{\"kind\": \"name\", \"quote\": \"\", \"offset\": 0, \"length\": 0, \"answered\": true}]",
            })
    void the_schema_rejects_what_was_not_promised(String change) throws IOException {
        shell.piping("Dag").run("check", "--format", "jsonl");
        JsonNode result = MAPPER.readTree(shell.out());
        String[] fieldAndValue = change.substring(1).split(" ", 2);
        JsonNode changed = result.<ObjectNode>deepCopy().set(fieldAndValue[0], MAPPER.readTree(fieldAndValue[1]));
        assertThat(schema().validate(changed)).isNotEmpty();
    }

    private static void assertFollowsSchema(JsonNode result) {
        assertThat(schema().validate(result)).isEmpty();
    }

    private static JsonSchema schema() {
        try (InputStream in = JsonOutputTest.class.getResourceAsStream("/schema/result.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
