package nl.oprecht.listening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.oprecht.domain.text.Readdress;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.text.Span;
import nl.oprecht.listening.sentence.SentenceFacts;
import nl.oprecht.listening.sentence.SentenceFacts.Hit;

/**
 * How a reply addresses the customer.
 *
 * @param heard the form that the writer uses
 * @param wanted the form that the text should have: the house's, else the more frequent one, else the
 *     one used first; NONE when either will do
 */
record Address(Register heard, Register wanted) {

    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern FORMAL = Pattern.compile("\\b(u|uw|uzelf)\\b", WORDS);
    private static final Pattern FAMILIAR = Pattern.compile("\\b(je|jij|jou|jouw|jezelf)\\b", WORDS);

    /**
     * Listens to the writer's own words.
     *
     * @param house the form that the house wants, NONE when it has no preference
     */
    static Address hear(List<SentenceFacts> facts, Register house) {
        List<Register> forms = new ArrayList<>();
        facts.forEach(sentence -> forms.addAll(sentence.forms()));
        long formal = forms.stream().filter(Register.U::equals).count();
        long familiar = forms.size() - formal;
        Register heard = forms.isEmpty()
                ? Register.NONE
                : familiar == 0 ? Register.U : formal == 0 ? Register.JE : Register.MIXED;
        if (house != Register.NONE || heard != Register.MIXED) {
            return new Address(heard, house == Register.NONE ? heard : house);
        }
        Register more = formal > familiar ? Register.U : Register.JE;
        return new Address(heard, formal == familiar ? forms.get(0) : more);
    }

    /** Whether a match of this rule is out of place; matches that address nobody never are. */
    boolean refuses(Hit hit) {
        return refuses(hit.rule().address());
    }

    /** Whether the writer used the form that is not wanted. */
    boolean isMissed() {
        return heard == Register.MIXED || refuses(heard);
    }

    private boolean refuses(Register form) {
        return form != Register.NONE && wanted != Register.NONE && form != wanted;
    }

    /** What puts all sentences in the wanted form; nothing when no word is out of place. */
    Readdress readdress(List<SentenceFacts> facts) {
        if (!isMissed()) {
            return Readdress.NOTHING;
        }
        return new Readdress(
                wanted,
                facts.stream()
                        .flatMap(sentence -> turns(sentence).stream())
                        .flatMap(turn -> turn.edits().stream())
                        .toList());
    }

    /**
     * What puts a word that is out of place in the wanted form, with all that changes between the word and its
     * verb; nothing when that is in doubt.
     */
    Readdress readdress(Hit hit, SentenceFacts sentence) {
        Optional<Readdress> own = turns(sentence).stream()
                .filter(turn ->
                        turn.edits().stream().anyMatch(edit -> edit.span().overlaps(hit.span())))
                .findFirst();
        if (own.isEmpty()) {
            return Readdress.NOTHING;
        }
        Span place = own.get().span();
        Span reach;
        List<Readdress> all;
        do {
            reach = place;
            all = overlapping(reach, sentence);
            place = all.stream().map(Readdress::span).reduce(reach, Span::joined);
        } while (!place.equals(reach));
        return new Readdress(
                wanted, all.stream().flatMap(turn -> turn.edits().stream()).toList());
    }

    private List<Readdress> overlapping(Span place, SentenceFacts sentence) {
        return turns(sentence).stream()
                .filter(turn -> turn.span().overlaps(place))
                .toList();
    }

    private List<Readdress> turns(SentenceFacts sentence) {
        return sentence.readdress(wanted);
    }

    /** The rewrites that are not in the other form; all of them when there is none such. */
    List<String> fitting(List<String> suggestions) {
        Optional<Pattern> other =
                switch (wanted) {
                    case U -> Optional.of(FAMILIAR);
                    case JE -> Optional.of(FORMAL);
                    default -> Optional.empty();
                };
        List<String> fitting = suggestions.stream()
                .filter(text -> other.isEmpty() || !other.get().matcher(text).find())
                .toList();
        return fitting.isEmpty() ? suggestions : fitting;
    }
}
