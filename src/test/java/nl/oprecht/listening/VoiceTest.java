package nl.oprecht.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.oprecht.domain.move.Grade;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.tone.Gate;
import nl.oprecht.domain.tone.Severity;
import nl.oprecht.domain.tone.ToneRule;
import nl.oprecht.listening.sentence.SentenceFacts;
import nl.oprecht.pack.PackReader;
import org.junit.jupiter.api.Test;

/** With the Dutch pack's own idea of how the parts of a letter begin. */
class VoiceTest {

    private static final Gate OPEN = new Gate(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false, Set.of());
    private static final ToneRule RULE =
            new ToneRule("SNEL", "BELOFTE", "P7", Severity.WARNING, OPEN, Register.NONE, 4);

    private final Voice.Ear ear = new Voice.Ear(PackReader.read("nl").letter(), Set.of("VORM"));
    private final FakeReader reader = new FakeReader().hurts("snel", RULE).makes("Sorry", "EXCUUS", Grade.GENERIC);

    @Test
    void quotations_and_lines_of_an_earlier_mail_are_somebody_elses() {
        assertThat(judged("U schreef: “kom snel”, en \"snel graag\"\n> zo snel kan het\nIk kom snel."))
                .containsExactly(new Span(64, 68));
    }

    @Test
    void everything_below_a_forwarded_mail_is_somebody_elses() {
        String own = "Ik kom snel.\n\n";
        assertThat(judged(own + "Op di 3 mrt 2027 om 10:12 schreef Noor <noor@voorbeeld.example>:\nKom snel. Sorry."))
                .hasSize(1);
        assertThat(judged(own
                        + "Van: Noor\nVerzonden: dinsdag 3 maart\nAan: Klantenservice\nOnderwerp: bank\n\nKom snel."))
                .hasSize(1);
        assertThat(judged(own + "-----Oorspronkelijk bericht-----\nKom snel.")).hasSize(1);
        assertThat(moves(own + "-----Oorspronkelijk bericht-----\nSorry.")).isEmpty();
    }

    @Test
    void a_header_on_top_leaves_the_message_below_it_to_be_judged() {
        assertThat(judged("Van: Daan\nAan: Noor\nOnderwerp: snel\n\nIk kom snel."))
                .hasSize(1);
    }

    @Test
    void two_lines_that_look_like_a_timetable_are_no_header() {
        assertThat(judged("De rit is zo.\nVan: Utrecht\nAan: Parijs\nIk kom snel."))
                .hasSize(1);
    }

    @Test
    void greeting_and_signature_are_not_judged_but_a_postscript_is() {
        assertThat(judged("Beste snelle lezer,\nTot vrijdag.\nMet vriendelijke groet,\nTeam snel\nwww.snel.example"))
                .isEmpty();
        assertThat(judged("Tot vrijdag.\nGroeten,\nTeam\nPS Ik kom snel.")).hasSize(1);
        assertThat(judged("Tot vrijdag.\nGroet,\nDaan\n\nO ja, ik kom ook nog even heel snel langs."))
                .hasSize(1);
    }

    @Test
    void the_form_of_greeting_and_signature_is_judged() {
        reader.hurts("{{naam}}", new ToneRule("PLAATS", "VORM", "P16", Severity.WARNING, OPEN, Register.NONE, 2));
        assertThat(judged("Beste {{naam}},\nTot vrijdag.")).hasSize(1);
    }

    @Test
    void a_move_in_the_signature_counts() {
        assertThat(moves("Tot vrijdag.\nGroet,\nSorry")).containsExactly("EXCUUS");
    }

    private List<Span> judged(String text) {
        return own(text).stream()
                .flatMap(sentence -> sentence.hits().stream())
                .map(SentenceFacts.Hit::span)
                .toList();
    }

    private List<String> moves(String text) {
        return own(text).stream()
                .flatMap(sentence -> sentence.moves().stream())
                .map(move -> move.move())
                .toList();
    }

    private List<SentenceFacts> own(String text) {
        return ear.hear(text).own(reader.read(text));
    }
}
