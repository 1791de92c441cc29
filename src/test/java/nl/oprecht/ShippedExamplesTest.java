package nl.oprecht;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.oprecht.domain.example.BeforeAfter;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.point.CustomerPoint;
import nl.oprecht.domain.point.PointKind;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.report.Report;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.i18n.Texts;
import nl.oprecht.library.ExampleFiles;
import nl.oprecht.library.TemplateFiles;
import nl.oprecht.pack.PackReader;
import nl.oprecht.resource.ResourceFile;
import nl.oprecht.resource.ResourceFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What trainers show: each before hurts as it says, each after is one that the program itself finds nothing wrong with. */
class ShippedExamplesTest {

    private static final Wiring WIRING = new Wiring(new AppPaths(Path.of("unused")), Texts.DUTCH);
    private static final ExampleFiles.Loaded SHIPPED = ExampleFiles.shipped(PackReader.vocabulary("nl"));

    /** Each answer is checked once for all tests. */
    private static final Map<String, Report> CHECKED = new HashMap<>();

    /** What must not be passed over; an order number may. */
    private static final Set<PointKind> MATTERS =
            Set.of(PointKind.QUESTION, PointKind.FEELING, PointKind.CONSEQUENCE, PointKind.WISH);

    private static Stream<BeforeAfter> pairs() {
        return SHIPPED.pairs().stream();
    }

    @Test
    void ten_or_more_are_in_the_program_and_none_is_taken_for_a_template() {
        assertThat(SHIPPED.problems()).extracting(Problem::sentence).isEmpty();
        assertThat(SHIPPED.pairs()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(ResourceFolder.list("templates/examples"))
                .extracting(ResourceFile::name)
                .containsExactlyInAnyOrderElementsOf(
                        pairs().map(pair -> pair.id() + ".md").toList());
        assertThat(TemplateFiles.shippedFiles())
                .extracting(ResourceFile::path)
                .noneMatch(path -> path.contains("/examples/"));
    }

    @Test
    void every_family_of_phrases_that_hurt_has_a_pair_of_its_own() {
        List<String> phrases = PackReader.vocabulary("nl").families().stream()
                .filter(family -> !family.suspicion().isEmpty())
                .map(Family::id)
                .toList();
        assertThat(pairs().map(pair -> pair.teaches().get(0))).containsSubsequence(phrases);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void the_before_hurts_as_it_says(BeforeAfter pair) {
        assertThat(check(pair, pair.before()).findings())
                .extracting(Finding::family)
                .containsAll(pair.teaches());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void the_after_leaves_nothing_to_mend_and_nothing_unanswered(BeforeAfter pair) {
        Report after = check(pair, pair.after());

        assertThat(after.findings())
                .extracting(finding -> finding.family() + " “" + finding.quote() + "”")
                .isEmpty();
        assertThat(after.points())
                .filteredOn(point -> MATTERS.contains(point.kind()) && !point.answered())
                .extracting(CustomerPoint::quote)
                .isEmpty();
        assertThat(after.register()).isEqualTo(pair.register());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void the_score_shows_the_difference(BeforeAfter pair) {
        int before = check(pair, pair.before()).score().value();
        int after = check(pair, pair.after()).score().value();

        assertThat(after).isGreaterThanOrEqualTo(80).isGreaterThanOrEqualTo(before + 40);
    }

    private static Report check(BeforeAfter pair, String reply) {
        return CHECKED.computeIfAbsent(reply, text -> WIRING.checker()
                .check(CheckRequest.of(text)
                        .withCustomer(pair.customer())
                        .withSituation(pair.situation())
                        .withCase(pair.replyCase())
                        .withLanguage(true)));
    }
}
