package nl.oprecht.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.oprecht.domain.move.Move;
import nl.oprecht.domain.rule.RuleSheet;
import nl.oprecht.domain.rule.Rulebook;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.domain.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** The shipped pack as people read it in the terminal. */
class RulebookTest {

    private static final Rulebook BOOK = PackReader.rulebook("nl");
    private static final Vocabulary VOCABULARY = PackReader.vocabulary("nl");

    @Test
    void every_rule_has_a_sheet() {
        Set<String> ids = new TreeSet<>();
        for (RuleFile file : PackReader.read("nl").ruleFiles()) {
            file.meanings().keySet().forEach(key -> ids.add(key.replaceFirst("\\[\\d+]$", "")));
        }
        assertThat(BOOK.rules()).extracting(RuleSheet::id).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void reasons_and_sentences_are_plain_text() {
        assertThat(BOOK.rules())
                .flatExtracting(RuleSheet::parts)
                .flatExtracting(RulebookTest::texts)
                .allSatisfy(text -> assertThat(text)
                        .isNotBlank()
                        .doesNotContain("<marker", "</", "\n", "  ")
                        .isEqualTo(text.strip()));
    }

    private static List<String> texts(RuleSheet.Part part) {
        List<String> texts = new ArrayList<>(part.passed());
        texts.add(part.message());
        part.heard().forEach(example -> texts.add(example.sentence()));
        return texts;
    }

    @Test
    void small_rules_of_a_group_that_say_the_same_are_one_part() {
        RuleSheet spoedig = BOOK.rule("SPOEDIG").orElseThrow();
        assertThat(spoedig.parts()).singleElement().satisfies(part -> {
            assertThat(part.message()).startsWith("Zeg op welke dag: ‘spoedig’");
            assertThat(part.rewrites()).containsExactly("vrijdag voor 17.00 uur", "morgen");
            assertThat(part.heard()).hasSizeGreaterThan(2);
        });
        assertThat(spoedig.firstExample().marked().in(spoedig.firstExample().sentence()))
                .isEqualTo("binnenkort");
    }

    @Test
    void no_name_means_two_things() {
        assertThat(BOOK.rules())
                .extracting(RuleSheet::id)
                .doesNotContainAnyElementsOf(BOOK.signals())
                .doesNotContainAnyElementsOf(
                        VOCABULARY.families().stream().map(Family::id).toList())
                .doesNotContainAnyElementsOf(
                        VOCABULARY.moves().stream().map(Move::id).toList());
        assertThat(BOOK.signals())
                .doesNotContainAnyElementsOf(
                        VOCABULARY.moves().stream().map(Move::id).toList());
    }

    @Test
    void every_family_says_what_it_is() {
        assertThat(VOCABULARY.families()).allSatisfy(family -> {
            assertThat(family.about().nl()).isNotBlank();
            assertThat(family.about().en()).isNotBlank();
        });
    }

    @Test
    void form_spelling_and_reasons_are_not_what_corpora_label() {
        assertThat(VOCABULARY.families())
                .filteredOn(Family::unlabelled)
                .extracting(Family::id)
                .contains("VORM", Family.LANGUAGE);
        assertThat(VOCABULARY.moves())
                .filteredOn(Move::unlabelled)
                .extracting(Move::id)
                .containsExactly("REDEN");
    }
}
