package nl.oprecht.listening;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.oprecht.domain.report.Note;
import nl.oprecht.domain.situation.ContextCues.CustomerNote;
import nl.oprecht.listening.sentence.Passage;

/** Tells the agent what is worth knowing about a customer's message, such as that it is not their first. */
final class CustomerJudge {

    private final List<CustomerNote> notes;

    CustomerJudge(List<CustomerNote> notes) {
        this.notes = notes;
    }

    /** Each note at most once, at the first words that call for it. */
    List<Note> judge(String message, Passage customer) {
        return notes.stream().flatMap(note -> shown(note, message, customer)).toList();
    }

    private static Stream<Note> shown(CustomerNote note, String message, Passage customer) {
        return customer
                .first(Set.of(note.cue()))
                .map(span -> new Note(note.id(), note.advice(), Note.Where.CUSTOMER, span, span.in(message)))
                .stream();
    }
}
