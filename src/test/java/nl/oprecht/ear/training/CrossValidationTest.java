package nl.oprecht.ear.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nl.oprecht.domain.tone.EarSettings;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.pack.LanguagePack;
import nl.oprecht.pack.PackReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** That the second ear may speak: five trainings on the sentences of the repository, about a minute. */
@Tag("slow")
class CrossValidationTest {

    @Test
    void where_it_speaks_it_is_right_nine_times_in_ten_on_files_that_it_never_saw() {
        LanguagePack pack = PackReader.read("nl");
        EarSettings settings = pack.ear();
        SentenceFiles files = new SentenceFiles(
                pack.vocabulary().families().stream().map(Family::id).collect(Collectors.toSet()));
        List<LabelledSentence> sentences = files.read(Path.of("src/training/nl"));
        CrossValidation.Line line = CrossValidation.of(sentences, RuleExamples.of(pack.vocabulary(), "nl"))
                .at(settings.threshold(), settings.slope(), settings.intercept());
        assertThat(line.precision()).as("precision in %s", line).isGreaterThanOrEqualTo(0.9);
        assertThat(line.recall()).as("recall in %s", line).isGreaterThanOrEqualTo(0.2);
    }
}
