package nl.oprecht.listening;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.oprecht.domain.move.Grade;
import nl.oprecht.domain.move.MoveEvidence;
import nl.oprecht.domain.text.Readdress;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.text.TextEdit;
import nl.oprecht.domain.tone.ToneRule;
import nl.oprecht.listening.sentence.SentenceFacts;
import nl.oprecht.listening.sentence.SentenceFacts.Hit;
import nl.oprecht.listening.sentence.SentenceFacts.Signal;
import nl.oprecht.listening.sentence.SentenceReader;

/** Knows only the phrases it is told; a sentence ends at a full stop, question mark or line break. */
final class FakeReader implements SentenceReader {

    private static final Pattern SENTENCE = Pattern.compile("[^.?\\n]*[.?\\n]+|[^.?\\n]+$");

    private final List<Known> known = new ArrayList<>();

    private record Known(String phrase, Object meaning) {}

    FakeReader hurts(String phrase, ToneRule rule) {
        known.add(new Known(phrase, rule));
        return this;
    }

    FakeReader makes(String phrase, String move, Grade grade) {
        known.add(new Known(phrase, new MoveEvidence(move, new Span(0, 0), grade)));
        return this;
    }

    FakeReader signals(String phrase, String signal) {
        known.add(new Known(phrase, signal));
        return this;
    }

    /** Says that the words of a phrase are turned so, by offsets in the phrase. */
    FakeReader turns(String phrase, Register to, TextEdit... edits) {
        known.add(new Known(phrase, new Readdress(to, List.of(edits))));
        return this;
    }

    @Override
    public List<SentenceFacts> read(String text) {
        List<SentenceFacts> result = new ArrayList<>();
        Matcher sentence = SENTENCE.matcher(text);
        while (sentence.find()) {
            result.add(facts(text, new Span(sentence.start(), sentence.end())));
        }
        return result;
    }

    private SentenceFacts facts(String text, Span sentence) {
        List<Hit> hits = new ArrayList<>();
        List<MoveEvidence> moves = new ArrayList<>();
        List<Signal> signals = new ArrayList<>();
        List<Readdress> turns = new ArrayList<>();
        for (Known item : known) {
            Matcher match = Pattern.compile(item.phrase(), Pattern.LITERAL).matcher(text);
            match.region(sentence.start(), sentence.end());
            while (match.find()) {
                Span span = new Span(match.start(), match.end());
                if (item.meaning() instanceof ToneRule rule) {
                    hits.add(new Hit(rule, span, "reden", List.of("voor u", "voor je")));
                } else if (item.meaning() instanceof MoveEvidence move) {
                    moves.add(new MoveEvidence(move.move(), span, move.grade()));
                } else if (item.meaning() instanceof Readdress turn) {
                    turns.add(turn.shifted(span.start()));
                } else {
                    signals.add(new Signal((String) item.meaning(), span));
                }
            }
        }
        return new SentenceFacts(sentence.in(text), sentence.start(), List.of(), hits, moves, signals, turns);
    }
}
