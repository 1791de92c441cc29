package nl.oprecht.listening.point;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.oprecht.domain.move.Grade;
import nl.oprecht.domain.move.MoveEvidence;
import nl.oprecht.domain.point.CustomerPoint;
import nl.oprecht.domain.point.PointKind;
import nl.oprecht.domain.text.Span;
import nl.oprecht.listening.sentence.Passage;
import nl.oprecht.listening.sentence.SentenceFacts;
import nl.oprecht.listening.sentence.SentenceFacts.Signal;
import nl.oprecht.listening.sentence.SentenceFacts.Word;
import org.junit.jupiter.api.Test;

class PointJudgeTest {

    private static final Pattern SENTENCE = Pattern.compile(".+?(?:[.?](?=\\s|$)|$)");
    private static final List<String> NOUNS = List.of("taxi", "kast", "kabel");

    @Test
    void an_amount_is_taken_up_in_any_notation() {
        assertThat(points("Ik betaalde € 1.250,00 vooraf.", "De 1250 euro krijgt u terug."))
                .singleElement()
                .satisfies(point -> {
                    assertThat(point.kind()).isEqualTo(PointKind.AMOUNT);
                    assertThat(point.quote()).isEqualTo("€ 1.250,00");
                    assertThat(point.answered()).isTrue();
                });
        assertThat(points("Ik betaalde € 40.", "U krijgt € 41 terug.")).noneMatch(CustomerPoint::answered);
    }

    @Test
    void an_amount_leads_to_the_whole_sentence_that_takes_it_up() {
        String reply = "Dag. De 40 euro staat er morgen.";
        assertThat(points("Ik betaalde € 40.", reply)).singleElement().satisfies(point -> assertThat(point.answer())
                .isEqualTo(new Span(5, reply.length())));
    }

    @Test
    void a_date_is_taken_up_in_figures_or_in_words() {
        assertThat(points("Het zou 12 mei komen.", "Op 12-05-2027 is hij er.")).allMatch(CustomerPoint::answered);
        assertThat(points("Het zou 12 mei komen.", "Op 13 mei is hij er.")).noneMatch(CustomerPoint::answered);
    }

    @Test
    void a_question_is_taken_up_by_a_sentence_about_its_subject() {
        assertThat(points("Vergoedt u de taxi?", "Ik mail u. De taxi betalen wij."))
                .singleElement()
                .satisfies(point -> assertThat(point.answer()).isEqualTo(new Span(11, 31)));
        assertThat(points("Vergoedt u de taxi?", "Wij wensen u een fijne dag.")).noneMatch(CustomerPoint::answered);
    }

    @Test
    void a_question_for_a_moment_is_taken_up_by_a_sentence_that_names_one() {
        assertThat(points("Wanneer komt de kast?", "Hij staat er vrijdag.")).allMatch(CustomerPoint::answered);
        assertThat(points("Wie maakt de kast?", "Hij staat er vrijdag.")).noneMatch(CustomerPoint::answered);
    }

    @Test
    void a_feeling_is_taken_up_by_an_acknowledgement_in_other_words() {
        assertThat(points("Ik ben woedend.", "Dat moet wrang zijn.")).allMatch(CustomerPoint::answered);
        assertThat(points("Ik ben woedend.", "Wij vervangen de kabel.")).noneMatch(CustomerPoint::answered);
    }

    @Test
    void what_was_said_twice_is_one_point_and_points_follow_the_text() {
        assertThat(points("Ik ben woedend over € 40. Echt woedend.", "Dag."))
                .extracting(CustomerPoint::quote)
                .containsExactly("woedend", "€ 40");
    }

    @Test
    void of_two_feelings_at_one_place_the_longer_stays() {
        assertThat(points("Ik ben zo woedend.", "Dag."))
                .extracting(CustomerPoint::quote)
                .containsExactly("zo woedend");
    }

    @Test
    void without_a_message_there_are_no_points() {
        assertThat(points("", "U krijgt € 40.")).isEmpty();
    }

    private static List<CustomerPoint> points(String customer, String reply) {
        return new PointJudge().judge(customer, new Passage(facts(customer)), reply, new Passage(facts(reply)));
    }

    /** Sentences by hand: a few known signs, and nouns as words with meaning. */
    private static List<SentenceFacts> facts(String text) {
        List<SentenceFacts> sentences = new ArrayList<>();
        Matcher sentence = SENTENCE.matcher(text);
        while (sentence.find()) {
            Span span = new Span(sentence.start(), sentence.end());
            List<Signal> signals = new ArrayList<>();
            signal(signals, text, span, "woedend", "POINT_FEELING");
            signal(signals, text, span, "zo woedend", "POINT_FEELING");
            signal(signals, text, span, "Wanneer", "ASKS_MOMENT");
            signal(signals, text, span, "vrijdag", "MOMENT");
            List<MoveEvidence> moves = span.in(text).contains("wrang")
                    ? List.of(new MoveEvidence("ERKENNING", span, Grade.SPECIFIC))
                    : List.of();
            sentences.add(new SentenceFacts(
                    span.in(text), span.start(), words(text, span), List.of(), moves, signals, List.of()));
        }
        return sentences;
    }

    private static void signal(List<Signal> signals, String text, Span sentence, String phrase, String id) {
        int at = sentence.in(text).indexOf(phrase);
        if (at >= 0) {
            int start = sentence.start() + at;
            signals.add(new Signal(id, new Span(start, start + phrase.length())));
        }
    }

    private static List<Word> words(String text, Span sentence) {
        return Pattern.compile("\\p{L}+")
                .matcher(sentence.in(text))
                .results()
                .map(match -> {
                    String lemma = match.group().toLowerCase(Locale.ROOT);
                    Span span = new Span(sentence.start() + match.start(), sentence.start() + match.end());
                    return new Word(span, lemma, NOUNS.contains(lemma));
                })
                .toList();
    }
}
