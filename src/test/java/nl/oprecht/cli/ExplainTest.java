package nl.oprecht.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainTest {

    private final Shell shell = shell();

    /** Explaining must not wait for the checker. */
    private static Shell shell() {
        Shell shell = new Shell();
        shell.vocabulary = Rules.VOCABULARY;
        shell.building = () -> {
            throw new AssertionError("built");
        };
        return shell;
    }

    @Test
    void a_rule_tells_when_it_speaks_and_proves_it() {
        assertThat(shell.run("explain", "zo_snel_mogelijk")).isZero();
        assertThat(shell.out())
                .isEqualTo(
                        """
                ZO_SNEL_MOGELIJK: zo snel mogelijk
                familie   Loze belofte (LOZE_BELOFTE)
                principe  P7 Beloof alleen wat je doet
                ernst     let op, kost 2,5 punten
                spreekt   alleen bij slecht nieuws
                zwijgt    als in dezelfde zin staat: excuus (EXCUUS) of een concreet moment (MOMENT)
                          als in de volgende zin staat: een concreet moment (MOMENT)
                          als eerder in de tekst staat: excuus (EXCUUS)
                          als ergens in de tekst staat: een concreet moment (MOMENT)
                zachter   een tip die de helft kost, als in dezelfde of de volgende zin staat: vervolg (VERVOLG)
                bestand   rules/snelheid.xml

                Zeg wanneer.
                  → vrijdag
                  → morgen

                fout  Wij bellen »zo snel mogelijk«.
                goed  Wij bellen vrijdag.

                familie   Loze belofte (LOZE_BELOFTE)
                principe  P7 Beloof alleen wat je doet
                ernst     tip, kost 2,5 punten
                spreekt   alleen waar verder je staat
                bestand   rules/snelheid.xml

                Zeg het uur.
                  → een sjabloon voor Vervolg (VERVOLG)

                fout  »Spoedig« belt u iemand.
                """);
    }

    @Test
    void a_family_tells_what_it_is_and_lists_its_rules() {
        assertThat(shell.run("explain", "LOZE_BELOFTE")).isZero();
        assertThat(shell.out())
                .isEqualTo(
                        """
                LOZE_BELOFTE: Loze belofte
                Snelheid zonder datum.

                principe  P7 Beloof alleen wat je doet
                ernst     let op, kost 4 punten
                spreekt   in elk antwoord
                beter     Vervolg (VERVOLG): Zeg wie wat doet.

                1 regel, met een zin die hij hoort:
                ZO_SNEL_MOGELIJK  Wij bellen »zo snel mogelijk«.

                Alles over een regel: oprecht explain ZO_SNEL_MOGELIJK
                """);
    }

    @Test
    void a_family_of_the_whole_text_tells_what_is_said_of_it() {
        assertThat(shell.run("explain", "SJABLOON")).isZero();
        assertThat(shell.out())
                .isEqualTo(
                        """
                SJABLOON: Sjabloon
                Niets komt terug.

                principe  P4 Neem het op je
                ernst     tip, kost 1 punt
                beter     Vervolg (VERVOLG): Zeg wie wat doet.

                Zonder regels: het hele antwoord telt. Dan staat er:
                Dit kon naar iedereen.
                """);
    }

    @Test
    void a_move_tells_when_it_counts_half_and_in_full() {
        assertThat(shell.run("explain", "Excuus")).isZero();
        assertThat(shell.out())
                .isEqualTo(
                        """
                EXCUUS: Excuus
                Zeg sorry.

                principe  P4 Neem het op je

                Telt helemaal: er staat een dag, bedrag, naam of feit van deze klant in.
                BEDANKT  »Bedankt« voor 3 mei.

                Telt half: het had aan iedereen gezegd kunnen worden.
                Als in één zin samen staan: excuus (EXCUUS) en een concreet moment (MOMENT). Niet in een zin met: vervolg (VERVOLG).
                """);
    }

    @Test
    void a_signal_and_the_rules_of_moves_and_signals_can_be_asked_for_too() {
        shell.run("explain", "moment");
        assertThat(shell.outLines()).startsWith("MOMENT: Een concreet moment").contains("DATUM  Op »3 mei«.");

        Shell rules = shell();
        rules.run("explain", "BEDANKT");
        rules.run("explain", "DATUM");
        assertThat(rules.outLines())
                .contains(
                        "move     Excuus (EXCUUS)", "telt     helemaal", "hoort  »Bedankt« voor 3 mei.", "niet   Dag.")
                .contains("signaal  Een concreet moment (MOMENT)", "hoort  Op »3 mei«.");
    }

    @Test
    void the_second_ear_is_no_rule_and_says_so() {
        assertThat(shell.run("explain", "tweede_oor")).isZero();
        assertThat(shell.outLines())
                .startsWith("TWEEDE_OOR: het tweede oor")
                .endsWith("Wat het zegt van een zin die lijkt op een familie:", "LOZE_BELOFTE  Is dit niet hol?");
    }

    @Test
    void without_a_name_it_lists_what_can_be_asked() {
        assertThat(shell.run("explain")).isZero();
        assertThat(shell.out())
                .isEqualTo(
                        """
                familie       naam                 regels
                LOZE_BELOFTE  Loze belofte              1
                SJABLOON      Sjabloon                  0
                TAAL          Taal                      0

                move          naam                 regels
                EXCUUS        Excuus                    1
                VERVOLG       Vervolg                   0

                signaal       naam                 regels
                MOMENT        Een concreet moment       1

                Meer over een naam: oprecht explain LOZE_BELOFTE
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            LOZE_BELOFTEN    | LOZE_BELOFTEN: deze naam ken ik niet. Bedoel je LOZE_BELOFTE?
            snel             | snel: deze naam ken ik niet. Bedoel je ZO_SNEL_MOGELIJK?
            DATUMS           | DATUMS: deze naam ken ik niet. Bedoel je DATUM?
            iets heel anders | iets heel anders: deze naam ken ik niet. Kijk met oprecht explain welke er zijn.
            """)
    void an_unknown_name_gets_the_nearest_known_ones(String name, String sentence) {
        assertThat(shell.run("explain", name)).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(shell.errLines()).containsExactly(sentence);
        assertThat(shell.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"loze belofte, LOZE_BELOFTE", "Hollow Promise, LOZE_BELOFTE", "follow-up, VERVOLG"})
    void the_name_on_a_card_does_as_well_as_the_id(String name, String id) {
        assertThat(shell.run("explain", name)).isZero();
        assertThat(shell.out()).startsWith(id + ": ");
    }

    @Test
    void english_around_dutch_examples() {
        shell.run("explain", "LOZE_BELOFTE", "--lang", "en");
        assertThat(shell.outLines())
                .startsWith("LOZE_BELOFTE: Hollow promise", "Speed without a date.")
                .contains("1 rule, with a sentence that it hears:", "ZO_SNEL_MOGELIJK  Wij bellen »zo snel mogelijk«.");
    }

    @Test
    void colours_change_nothing_but_colour() {
        shell.run("explain", "ZO_SNEL_MOGELIJK");
        Shell coloured = shell();
        coloured.colour = true;
        coloured.run("explain", "ZO_SNEL_MOGELIJK");
        assertThat(coloured.out()).contains("\u001B[33m»zo snel mogelijk«\u001B[0m");
        assertThat(coloured.out().replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(shell.out());
    }
}
