package nl.oprecht.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SoftBreaksTest {

    private static final String SENTENCE = "Uw bank komt op 14 maart en niet op 31 januari. ";

    @Test
    void what_people_write_by_hand_gets_none() {
        String text = SENTENCE.repeat(80) + "\n\n" + SENTENCE;

        assertThat(SoftBreaks.soften(text)).isEqualTo(text);
    }

    @Test
    void an_over_long_paragraph_is_broken_behind_sentences_and_no_piece_is_long() {
        String text = SENTENCE.repeat(1100);
        String shown = SoftBreaks.soften(text);

        assertThat(SoftBreaks.strip(shown)).isEqualTo(text);
        assertThat(shown.lines().map(line -> line.replace("" + SoftBreaks.MARK, "")))
                .hasSizeGreaterThan(30)
                .allMatch(piece -> piece.endsWith(". ") && piece.length() <= SoftBreaks.LONGEST);
    }

    @Test
    void a_paragraph_without_sentences_is_broken_between_words_and_one_without_words_anywhere() {
        assertThat(SoftBreaks.soften("woord ".repeat(2000)).lines()).allMatch(line -> line.startsWith("woord "));
        String flags = "🇳🇱".repeat(3000);
        assertThat(SoftBreaks.soften(flags).lines()).hasSizeGreaterThan(2).allMatch(line -> line.startsWith("🇳🇱"));
        assertThat(SoftBreaks.strip(SoftBreaks.soften(flags))).isEqualTo(flags);
    }

    @Test
    void a_break_that_serves_stays_and_one_that_does_not_goes() {
        String shown = SoftBreaks.soften(SENTENCE.repeat(300));

        assertThat(SoftBreaks.soften("Nog iets. " + shown)).isEqualTo("Nog iets. " + shown);
        assertThat(SoftBreaks.soften("Kort." + SoftBreaks.BREAK + "Klaar.")).isEqualTo("Kort.Klaar.");
    }

    @Test
    void each_place_in_the_text_is_found_on_screen_and_back() {
        String shown = SoftBreaks.soften(SENTENCE.repeat(300));
        SoftBreaks breaks = SoftBreaks.in(shown);
        String text = SoftBreaks.strip(shown);

        assertThat(breaks.isEmpty()).isFalse();
        for (int at = 0; at < text.length(); at++) {
            assertThat(shown.charAt(breaks.toShown(at))).isEqualTo(text.charAt(at));
            assertThat(breaks.toText(breaks.toShown(at))).isEqualTo(at);
        }
        assertThat(breaks.toShown(text.length())).isEqualTo(shown.length());
        int mark = shown.indexOf(SoftBreaks.MARK);
        assertThat(breaks.toText(mark)).isEqualTo(mark);
        assertThat(breaks.toText(mark + 1)).isEqualTo(mark);
        assertThat(breaks.toText(mark + 2)).isEqualTo(mark);
        assertThat(breaks.before(mark + 1)).isEqualTo(mark);
        assertThat(breaks.behind(mark + 1)).isEqualTo(mark + 2);
    }

    @Test
    void a_difference_makes_the_one_text_of_the_other_and_halves_no_break() {
        Random random = new Random(5);
        String[] parts = {"a", "b", "\n", SoftBreaks.BREAK, "ab"};
        for (int i = 0; i < 2000; i++) {
            String before = some(random, parts);
            String now = some(random, parts);
            Difference difference = Difference.between(before, now);
            String inserted = now.substring(difference.start(), difference.start() + difference.inserted());
            String removed = before.substring(difference.start(), difference.start() + difference.removed());

            assertThat(before.substring(0, difference.start())
                            + inserted
                            + before.substring(difference.start() + difference.removed()))
                    .isEqualTo(now);
            assertThat(SoftBreaks.strip(inserted) + SoftBreaks.strip(removed)).doesNotContain("" + SoftBreaks.MARK);
        }
    }

    private static String some(Random random, String... parts) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(9); i > 0; i--) {
            text.append(parts[random.nextInt(parts.length)]);
        }
        return text.toString();
    }
}
