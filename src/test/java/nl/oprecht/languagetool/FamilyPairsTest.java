package nl.oprecht.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.report.ReplyChecker;
import nl.oprecht.domain.rule.RuleBrief;
import nl.oprecht.domain.text.Draft;
import nl.oprecht.domain.text.Rewording;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.domain.tone.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the window shows as before and after teaches what it says. */
class FamilyPairsTest {

    private static final String CUSTOMER =
            "Mijn dochter was vrijdag jarig en nu had ze geen cadeau. De fiets stond nog in jullie magazijn, terwijl de taart al op was en de slingers hingen.";
    private static final StockLanguageCheck LANGUAGE =
            new StockLanguageCheck(Pack.PACK, Pack.STOCK, new DutchSentences());

    private final ReplyChecker checker = Pack.checker();

    static List<Family> families() {
        return Pack.PACK.vocabulary().families();
    }

    @ParameterizedTest
    @MethodSource("families")
    void before_hurts_in_its_own_way_and_after_not_at_all(Family family) {
        Rewording pair = family.rewording().orElseThrow();
        String customer = family.ofWholeText() ? CUSTOMER : "";

        assertThat(findings(pair.before(), customer))
                .extracting(Finding::family)
                .contains(family.id());
        assertThat(findings(pair.after(), customer)).isEmpty();
        assertThat(check(pair.after())).isEmpty();
    }

    @Test
    void a_rule_of_LanguageTool_tells_its_name_and_an_example() {
        Pack.STOCK.readDictionaries();
        Finding mistake = check("Hij word vrijdag gebeld.").get(0);
        RuleBrief brief = Pack.STOCK.brief(mistake.rule()).orElseThrow();

        assertThat(brief.name()).isNotBlank();
        assertThat(brief.rewording(""))
                .hasValueSatisfying(pair ->
                        assertThat(pair.before()).doesNotContain("<marker>").isNotEqualTo(pair.after()));
        assertThat(Pack.STOCK.brief("BESTAAT_NIET")).isEmpty();
    }

    private List<Finding> findings(String text, String customer) {
        if (text.contains("word ")) {
            return check(text);
        }
        return checker.check(CheckRequest.of(text).withCustomer(customer).withCase("eigen-fout"))
                .findings();
    }

    private static List<Finding> check(String text) {
        return LANGUAGE.check(new Draft(text, 0));
    }
}
