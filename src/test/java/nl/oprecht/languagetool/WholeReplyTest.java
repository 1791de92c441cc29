package nl.oprecht.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.oprecht.domain.point.CustomerPoint;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.report.Note;
import nl.oprecht.domain.report.Report;
import nl.oprecht.domain.situation.Context.Reason;
import nl.oprecht.domain.tone.Finding;
import org.junit.jupiter.api.Test;

/** What only the whole text shows, heard with the shipped pack. */
class WholeReplyTest {

    private static final String CUSTOMER =
            """
            Ik stond zaterdag met mijn moeder in haar rolstoel voor een kapotte lift op perron 4. \
            Niemand wist ervan, we hebben het ziekenhuisbezoek gemist. Waarom staat dat nergens?""";

    @Test
    void a_reply_that_could_have_gone_to_anyone_is_called_a_form_letter() {
        Report report = check(
                """
                Beste reiziger,
                Wat vervelend dat u niet tevreden bent over onze dienstverlening.
                Uw feedback is doorgezet naar de betrokken afdeling en wordt meegenomen in de evaluatie.
                Wij hopen u hiermee voldoende te hebben geïnformeerd.
                Met vriendelijke groet,
                Team Webcare""",
                CUSTOMER);
        assertThat(families(report)).contains("SJABLOON");
    }

    @Test
    void a_reply_with_one_fact_of_the_customer_is_not() {
        Report report = check(
                """
                Beste mevrouw Smit,
                De liften op dit station worden elke nacht gecontroleerd, maar zaterdag is dat overgeslagen.
                Dat is onze fout. Morgen plaatsen onze monteurs een nieuwe besturing.
                Met vriendelijke groet,
                Jan de Boer""",
                CUSTOMER);
        assertThat(families(report)).doesNotContain("SJABLOON");
    }

    @Test
    void the_third_apology_is_one_too_many() {
        String twice = "Het spijt me dat de monteur niet kwam. Sorry ook voor het wachten. Vrijdag 3 mei komt hij.";
        assertThat(families(check(twice, ""))).doesNotContain("HERHAALD_EXCUUS");
        assertThat(check(twice + " Nogmaals onze excuses.", "").findings())
                .filteredOn(finding -> finding.family().equals("HERHAALD_EXCUUS"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.quote()).containsIgnoringCase("excuses"));
    }

    @Test
    void the_case_is_heard_in_the_draft() {
        assertThat(replyCase("Die kosten kunnen wij helaas niet vergoeden.")).isEqualTo("afwijzing");
        assertThat(replyCase("Wat vervelend dat de koffer stuk is. Ik zoek vandaag uit waar dat is gebeurd."))
                .isEqualTo("onderzoek");
        assertThat(replyCase("Het spijt me dat het pakket te laat is. Dat is onze fout."))
                .isEqualTo("eigen-fout");
        assertThat(replyCase("Beste reizigers,\nDe bus van 8 uur rijdt maandag niet. Helaas is hij uitgevallen."))
                .isEqualTo("melding");
        assertThat(replyCase("De winkel is open van 9 tot 5.")).isEqualTo("neutraal");
        assertThat(check("De winkel is open van 9 tot 5.", "").context().caseReason())
                .isEqualTo(Reason.NO_SIGN);
    }

    @Test
    void a_customer_who_writes_again_is_noticed() {
        assertThat(notes("Ik heb al drie keer gebeld en niemand belt terug.")).containsExactly("HERHAALDE_KLACHT");
        assertThat(notes("Voor de tweede keer: waar blijft mijn bank?")).containsExactly("HERHAALDE_KLACHT");
        assertThat(notes("Mijn bank is te laat.")).isEmpty();
    }

    @Test
    void words_between_single_marks_are_somebody_else_s() {
        String sorry = "Het spijt me dat de kast te laat is. ";
        assertThat(families(check(sorry + "In onze mail stond ‘Nog even voorpret!’.", "")))
                .isEmpty();
        assertThat(families(check(sorry + "Zo heb je extra voorpret.", ""))).containsExactly("TOXISCH_POSITIEF");
    }

    @Test
    void a_noun_that_could_be_a_verb_is_the_same_word_in_question_and_answer() {
        assertThat(check("De 40 euro krijgt uw moeder terug.", "Krijgt mijn moeder dat geld terug?")
                        .points())
                .allMatch(CustomerPoint::answered);
    }

    private static List<String> notes(String customer) {
        return check("Het spijt me.", customer).notes().stream().map(Note::id).toList();
    }

    private static String replyCase(String reply) {
        return check(reply, "").context().replyCase();
    }

    private static List<String> families(Report report) {
        return report.findings().stream().map(Finding::family).toList();
    }

    private static Report check(String reply, String customer) {
        return Pack.checker().check(CheckRequest.of(reply).withCustomer(customer));
    }
}
