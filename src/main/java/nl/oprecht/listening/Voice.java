package nl.oprecht.listening;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.oprecht.domain.text.Letter;
import nl.oprecht.domain.text.LetterParts;
import nl.oprecht.domain.text.LetterReader;
import nl.oprecht.domain.text.Span;
import nl.oprecht.listening.sentence.SentenceFacts;

/**
 * Which words of a text are the writer's own message. Somebody else's words (quotations, lines that begin
 * with {@code >}, a forwarded mail) count for nothing; greeting and signature count for moves and
 * signals, but their wording is not judged.
 */
final class Voice {

    private final Letter letter;
    private final Marks besides;
    private final Set<String> everywhere;

    private Voice(Letter letter, Set<String> everywhere) {
        this.letter = letter;
        this.besides = Marks.covering(
                Stream.of(letter.others().stream(), letter.closings().stream(), letter.greeting().stream())
                        .flatMap(places -> places)
                        .toList());
        this.everywhere = everywhere;
    }

    /** Tells the voices in a text apart. */
    static final class Ear {

        private final LetterReader letters;
        private final Set<String> everywhere;

        /** @param everywhere ids of families that judge greeting and signature too */
        Ear(LetterParts parts, Set<String> everywhere) {
            this.letters = new LetterReader(parts);
            this.everywhere = Set.copyOf(everywhere);
        }

        Voice hear(String text) {
            return new Voice(letters.read(text), everywhere);
        }
    }

    /** The same sentences without what is not the writer's own. */
    List<SentenceFacts> own(List<SentenceFacts> facts) {
        return facts.stream()
                .map(sentence -> isMessage(sentence.span()) ? sentence : own(sentence))
                .toList();
    }

    private SentenceFacts own(SentenceFacts sentence) {
        return new SentenceFacts(
                sentence.text(),
                sentence.span().start(),
                sentence.words().stream()
                        .filter(word -> !isSomebodyElses(word.span()))
                        .toList(),
                sentence.hits().stream()
                        .filter(hit -> !isSomebodyElses(hit.span())
                                && (everywhere.contains(hit.rule().family()) || !isCourtesy(hit.span())))
                        .toList(),
                sentence.moves().stream()
                        .filter(move -> !isSomebodyElses(move.span()))
                        .toList(),
                sentence.signals().stream()
                        .filter(signal -> !isSomebodyElses(signal.span()))
                        .toList(),
                sentence.readdress().stream()
                        .filter(turn -> turn.edits().stream().noneMatch(edit -> isSomebodyElses(edit.span())))
                        .toList());
    }

    /** Whether all of these words are the writer's own and belong to the message itself. */
    boolean isMessage(Span words) {
        return !besides.overlap(words);
    }

    /** Whether these words are quoted or forwarded. */
    boolean isSomebodyElses(Span words) {
        return letter.isSomebodyElses(words);
    }

    /** Whether these words belong to the greeting or the signature. */
    boolean isCourtesy(Span words) {
        return letter.isCourtesy(words);
    }
}
