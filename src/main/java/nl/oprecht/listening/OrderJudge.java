package nl.oprecht.listening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.oprecht.domain.report.Note;
import nl.oprecht.domain.situation.ReplyCase;
import nl.oprecht.domain.situation.ReplyCase.Order;
import nl.oprecht.domain.text.Span;
import nl.oprecht.listening.sentence.Passage;
import nl.oprecht.listening.sentence.SentenceFacts;

/** Says what comes too early in a reply, as its case has it. */
final class OrderJudge {

    /** One note for each rule of order that is turned round. */
    List<Note> judge(ReplyCase replyCase, String text, Passage reply) {
        if (replyCase.order().isEmpty()) {
            return List.of();
        }
        List<SentenceFacts> sentences = reply.sentences().stream()
                .filter(sentence -> !sentence.text().isBlank())
                .toList();
        List<Note> notes = new ArrayList<>();
        for (Order order : replyCase.order()) {
            int first = indexOf(sentences, order.first());
            int later = indexOf(sentences, order.later());
            if (later >= 0 && first - order.lead() > later) {
                place(sentences.get(later), order.later())
                        .map(span -> new Note(Note.ORDER, order.advice(), Note.Where.REPLY, span, span.in(text)))
                        .ifPresent(notes::add);
            }
        }
        return notes;
    }

    private static int indexOf(List<SentenceFacts> sentences, Set<String> cues) {
        for (int i = 0; i < sentences.size(); i++) {
            if (cues.stream().anyMatch(sentences.get(i)::holds)) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Span> place(SentenceFacts sentence, Set<String> cues) {
        return cues.stream().flatMap(sentence::places).min(Span::compareTo);
    }
}
