package nl.oprecht.ear.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.tone.EarSettings;
import nl.oprecht.ear.EarModel;
import nl.oprecht.ear.LinearEar;
import nl.oprecht.listening.SentenceEar.Suspicion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarTrainerTest {

    private static final EarSettings SETTINGS = new EarSettings(3, 0, 0.5, 0.1, 2, Set.of(), ", ");

    @TempDir
    private Path folder;

    @Test
    void hears_in_a_new_sentence_what_it_learnt_from_others_and_names_the_family() {
        LinearEar ear = new LinearEar(EarTrainer.train(lessons()), SETTINGS);
        assertThat(ear.listen("Had u nu maar wat beter gelezen.").map(Suspicion::family))
                .contains("SCHULD");
        assertThat(ear.listen("Onze regels zijn voor alle klanten regels.").map(Suspicion::family))
                .contains("REGELS");
        assertThat(ear.listen("Vrijdag brengt Karim de bank.").orElseThrow().probability())
                .isLessThan(0.5);
    }

    @Test
    void marks_the_clause_that_carries_it() {
        String sentence = "Vrijdag brengt Karim de bank, had u maar beter gelezen.";
        Span clause = new LinearEar(EarTrainer.train(lessons()), new EarSettings(3, 0, 0.01, 0, 2, Set.of(), ", "))
                .listen(sentence)
                .orElseThrow()
                .clause();
        assertThat(clause.in(sentence)).isEqualTo("had u maar beter gelezen");
    }

    @Test
    void a_model_is_the_same_after_it_was_written_and_read() throws IOException {
        EarModel model = EarTrainer.train(lessons());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        model.write(file);
        LinearEar read = new LinearEar(EarModel.read(new ByteArrayInputStream(file.toByteArray())), SETTINGS);
        String sentence = "Had u nu maar wat beter gelezen.";
        assertThat(read.listen(sentence)).isEqualTo(new LinearEar(model, SETTINGS).listen(sentence));
    }

    @Test
    void labelled_files_are_read_with_their_marks_and_a_wrong_mark_is_told_with_its_place() throws IOException {
        Path file = folder.resolve("een.txt");
        Files.writeString(
                file,
                """
                # vertraging | mail | u | NL
                Beste mevrouw De Wit,
                Uw bank komt vrijdag.
                Dat is nu eenmaal zo, [SCHULD: had u maar gelezen].
                """);
        assertThat(new SentenceFiles(Set.of("SCHULD")).read(folder))
                .containsExactly(
                        new LabelledSentence("Uw bank komt vrijdag.", null, "een.txt"),
                        new LabelledSentence("Dat is nu eenmaal zo, had u maar gelezen.", "SCHULD", "een.txt"));
        assertThatThrownBy(() -> new SentenceFiles(Set.of("REGELS")).read(folder))
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining("een.txt:4");
    }

    private static List<LabelledSentence> lessons() {
        List<LabelledSentence> lessons = new ArrayList<>();
        for (String clean : List.of(
                "Vrijdag brengt Karim de bank.",
                "Karim belt u maandag over de bank.",
                "De bank staat maandag bij u thuis.",
                "Maandag brengt Noor de kast.",
                "Vrijdag belt Noor u over de kast.")) {
            lessons.add(new LabelledSentence(clean, null, "a"));
        }
        for (String blame : List.of(
                "Had u maar beter gelezen.",
                "Dan had u maar eerder moeten bellen.",
                "Had u nu maar opgelet, mevrouw.")) {
            lessons.add(new LabelledSentence(blame, "SCHULD", "a"));
        }
        for (String rules : List.of(
                "Regels zijn nu eenmaal regels.",
                "Onze regels gelden voor alle klanten.",
                "Voor alle klanten zijn de regels gelijk.")) {
            lessons.add(new LabelledSentence(rules, "REGELS", "a"));
        }
        return lessons;
    }
}
