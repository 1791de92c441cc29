package nl.oprecht.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.report.ReplyChecker;
import nl.oprecht.domain.text.Draft;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.tone.Silence;
import nl.oprecht.ear.LinearEar;
import nl.oprecht.listening.Listener;

/** What is kept from keystroke to keystroke never shows: the result is that of a check that has seen nothing before. */
class IncrementalCheckTest {

    private static final String CUSTOMER =
            "Ik wacht al drie weken op mijn bank van € 450. Wanneer komt hij nu echt? We zitten op de grond.";

    private static final String REPLY =
            """
            Beste Noor,

            Goed nieuws! Je bank heeft een nieuwe bezorgdag (12 mei. Door enorme drukte duurt het
            nog maar een paar weekjes. U krijgt uw € 450 terug. "Excuses voor het eventuele ongemak.

            Wij begrijpen dat u boos bent. In het organogram staat wie u belt: vrijdag bel ik u zelf
            terug, met een antwoord. Het spijt mij. Ook het organigram klopt  niet.

            Met vriendelijke groet,
            A. van Rossum
            """;

    /** Each changes how a text is cut, what it says, or what far away depends on it. */
    private static final List<String> PIECES = List.of(
            "a",
            " ",
            ".",
            ". ",
            "\n",
            "\n\n",
            ",",
            "(",
            ")",
            "\"",
            "1. ",
            "Goed nieuws! ",
            "Helaas ",
            "het spijt me, ",
            "u ",
            "jouw ",
            "bestelllling ",
            "organigram ",
            "> u schreef dit\n",
            "Met vriendelijke groet,\n",
            "😊",
            "e\u0301",
            "\nWij nemen contact met u op. Vrijdag krijgt u € 450,00 terug op rekening 123456.\n");

    private final ReplyChecker typing = checker();

    /** One edit: so many characters from there on give way to a piece; or the last edit is taken back. */
    record Edit(double place, int removed, String piece, boolean undo) {

        String in(String text) {
            int start = boundary(text, (int) (place * text.length()));
            int end = boundary(text, Math.min(text.length(), start + removed));
            return text.substring(0, start) + piece + text.substring(end);
        }

        private static int boundary(String text, int at) {
            boolean split = at > 0
                    && at < text.length()
                    && Character.isLowSurrogate(text.charAt(at))
                    && Character.isHighSurrogate(text.charAt(at - 1));
            return split ? at - 1 : at;
        }
    }

    @Property(tries = 15)
    void every_edit_leaves_what_a_whole_check_finds(@ForAll("edits") List<Edit> edits) {
        String text = REPLY;
        Deque<String> undo = new ArrayDeque<>();
        for (Edit edit : edits) {
            if (edit.undo() && !undo.isEmpty()) {
                text = undo.pop();
            } else {
                undo.push(text);
                text = edit.in(text);
            }
            assertThat(typing.check(request(text))).isEqualTo(checker().check(request(text)));
        }
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        Arbitrary<Integer> removed = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(0)),
                Tuple.of(3, Arbitraries.integers().between(1, 6)),
                Tuple.of(1, Arbitraries.integers().between(7, 200)));
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        removed,
                        Arbitraries.of(PIECES),
                        Arbitraries.of(true, false, false, false))
                .as(Edit::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static CheckRequest request(String text) {
        return new CheckRequest(new Draft(text, 1), CUSTOMER, "", "", Register.NONE, true, Silence.NONE);
    }

    /** Shares with others what never changes, and nothing that was seen. */
    private static ReplyChecker checker() {
        DutchSentences sentences = new DutchSentences();
        return new Listener(
                new LanguageToolReader(Pack.PACK, sentences, Pack.TONE),
                new StockLanguageCheck(Pack.PACK, Pack.STOCK, sentences),
                Pack.PACK.vocabulary(),
                Pack.PACK.cues(),
                Pack.PACK.letter(),
                Pack.PACK.weights(),
                LinearEar.trained("nl", Pack.PACK.ear()),
                Pack.PACK.ear());
    }
}
