package nl.oprecht.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.languagetool.tokenizers.SentenceTokenizer;

class SentenceCutterTest {

    private static final String REPLY =
            """
            Beste Noor,

            Het spijt me dat u zo lang op uw bank wacht. Ik heb dhr. Visser van PostNL gebeld, en A. van Rossum zoekt het
            uit. Wat een pech! zult u denken, en dat klopt. Op 12 mei staat hij bij u, tussen 9.00 en 12.00 uur. U krijgt
            € 1.250,00 terug... en een bos bloemen. Lukt dat niet? dan bel ik u. Zie www.oprecht.nl voor meer. (Of bel ons!)
            "Dat is fijn." zei u. Enz. enz. Mevr. De Vries en dr. P. Jansen weten ervan, o.a. van de datum. Tot dan.

            1. Eerst bellen we u. 2. Daarna komen we langs. Dat duurt een uur, hooguit.
            - een tweede punt
            Met vriendelijke groet,
            A. van Rossum
            """;

    private static final List<String> PIECES = List.of(
            "a", " ", ".", ". ", "! ", "\n", "\n\n", "…", "\"", ") ", "dr. ", " A. ", "Ja. ", "nl", "12.", "e.");

    private final SentenceTokenizer tokenizer = new ToneDutch().getSentenceTokenizer();

    /** One edit: so many characters from there on give way to a piece. */
    record Edit(double place, int removed, String piece) {

        String in(String text) {
            int start = (int) (place * text.length());
            return text.substring(0, start) + piece + text.substring(Math.min(text.length(), start + removed));
        }
    }

    @Property(tries = 400)
    void after_any_edit_the_sentences_are_those_of_a_text_never_seen(@ForAll("edits") List<Edit> edits) {
        SentenceCutter typing = new SentenceCutter(tokenizer);
        String text = REPLY;
        typing.cut(text);
        for (Edit edit : edits) {
            text = edit.in(text);
            assertThat(typing.cut(text)).isEqualTo(new SentenceCutter(tokenizer).cut(text));
        }
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1).ofScale(4),
                        Arbitraries.of(0, 0, 0, 1, 2, 8, 120),
                        Arbitraries.of(PIECES))
                .as(Edit::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    /** Where the segmenter begins, it takes “Ja.” for a whole sentence; in a text, it sees that a small letter follows. */
    @Test
    void what_stands_before_the_part_that_is_cut_again_is_seen() {
        String before =
                "Het spijt me dat u zo lang op uw bank wacht. Ik heb dhr.Ja. van PostNL gebeld, en A. van Rossum zoekt"
                        + " het uit. Wat een pech! zult u denken, en dat klopt. Op 12 mei staat hij bij u. ";
        SentenceCutter typing = new SentenceCutter(tokenizer);
        typing.cut(before + "U krijgt bericht.");
        assertThat(typing.cut(before + "U krijgt bloemen."))
                .isEqualTo(new SentenceCutter(tokenizer).cut(before + "U krijgt bloemen."));
    }

    @Test
    void far_from_an_edit_nothing_is_cut_again() {
        StringBuilder shown = new StringBuilder();
        SentenceCutter cutter = new SentenceCutter(new Watched(tokenizer, shown));
        String paragraph = "Dit is een zin van gewone lengte, die niemand hoeft te zien. ".repeat(100);
        cutter.cut(paragraph + "\n\n" + paragraph);
        shown.setLength(0);

        cutter.cut(paragraph + "\n\n" + paragraph.substring(0, 3000) + "x" + paragraph.substring(3000));

        assertThat(shown.length()).isBetween(1, 600);
    }

    /** Notes what it is asked to cut. */
    private record Watched(SentenceTokenizer tokenizer, StringBuilder shown) implements SentenceTokenizer {

        @Override
        public List<String> tokenize(String text) {
            shown.append(text);
            return tokenizer.tokenize(text);
        }

        @Override
        public void setSingleLineBreaksMarksParagraph(boolean lineBreakParagraphs) {
            tokenizer.setSingleLineBreaksMarksParagraph(lineBreakParagraphs);
        }

        @Override
        public boolean singleLineBreaksMarksPara() {
            return tokenizer.singleLineBreaksMarksPara();
        }
    }
}
