package nl.oprecht.languagetool.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.oprecht.domain.text.Readdress;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.text.TextEdit;
import nl.oprecht.pack.AddressWords;

/** Turns je, jij and jou into u, je and jouw into uw, and the verbs with them. What is in doubt stays. */
final class ToFormal {

    private static final Set<String> PRONOUNS = Set.of("je", "jij", "jou", "jouw");

    private final Sentence sentence;
    private final Map<String, String> twins;
    private final Conjugation conjugation;
    private final AddressWords words;
    private final FamiliarRoles roles;

    ToFormal(Sentence sentence, AddressWords words, Conjugation conjugation) {
        this.sentence = sentence;
        this.words = words;
        this.conjugation = conjugation;
        this.twins =
                words.twins().entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        this.roles = new FamiliarRoles(sentence, words, conjugation, new VerbFinder(sentence, words, conjugation));
    }

    /** One for each word that is turned. */
    List<Readdress> all() {
        List<Readdress> all = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            List<TextEdit> edits = edits(i);
            if (!edits.isEmpty()) {
                all.add(new Readdress(Register.U, edits));
            }
        }
        return all;
    }

    private List<TextEdit> edits(int index) {
        String word = sentence.at(index).lower();
        if (twins.containsKey(word)) {
            return List.of(sentence.edit(index, twins.get(word)));
        }
        if (!PRONOUNS.contains(word)) {
            return List.of();
        }
        return switch (roles.of(index)) {
            case SUBJECT -> subject(index);
            case OBJECT, COMPARED -> List.of(sentence.edit(index, isReflexive(index) ? "zich" : "u"));
            case POSSESSIVE -> List.of(sentence.edit(index, "uw"));
            case UNCLEAR -> List.of();
        };
    }

    private List<TextEdit> subject(int je) {
        List<TextEdit> edits = new ArrayList<>();
        edits.add(sentence.edit(je, "u"));
        int verb = sentence.verbInFront(je);
        if (verb >= 0) {
            Optional<String> form = conjugation.beforeU(sentence.at(verb));
            if (form.isEmpty()) {
                return List.of();
            }
            if (!form.get().equals(sentence.at(verb).lower())) {
                edits.add(sentence.edit(verb, form.get()));
            }
        }
        for (int i = je + 1; i < sentence.size() && !isOtherSubject(i); i++) {
            boolean own = conjugation.isFamiliarOnly(sentence.at(i)) || verb < 0 && i == je + 1;
            if (own) {
                int place = i;
                conjugation.behindU(sentence.at(i)).ifPresent(form -> edits.add(sentence.edit(place, form)));
            }
        }
        return edits;
    }

    private boolean isOtherSubject(int index) {
        String word = sentence.at(index).lower();
        return word.equals("u") || PRONOUNS.contains(word) && roles.of(index) == Role.SUBJECT;
    }

    /** {@code je vergist je}: the subject of the same clause, with nobody else between. */
    private boolean isReflexive(int je) {
        if (!sentence.at(je).lower().equals("je") || sentence.at(je - 1).isPreposition()) {
            return false;
        }
        for (int i = je - 1; i >= sentence.clauseStart(je); i--) {
            Token token = sentence.at(i);
            if (PRONOUNS.contains(token.lower())) {
                return roles.of(i) == Role.SUBJECT;
            }
            if (!token.is("WKW") && !token.is("BYW") || token.is("VNW")) {
                return false;
            }
        }
        return false;
    }
}
