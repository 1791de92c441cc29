package nl.oprecht.languagetool.address;

import java.util.Set;
import nl.oprecht.pack.AddressWords;

/** What stands in front of a finite verb in a main clause: its subject, or something else. */
enum Front {
    /** The verb opens the clause. */
    EMPTY,
    /** When, where, how, or another clause: the subject comes behind the verb. */
    ADVERBIAL,
    /** A word like {@code dat}, or a thing: subject or object. */
    THING,
    /** One or more people: subject or object. */
    PERSON,
    /** {@code hij}, {@code het}: the subject. */
    SUBJECT;

    /** The front of the verb with this index. */
    static Front of(int verb, Sentence sentence, AddressWords words) {
        int start = sentence.clauseStart(verb);
        Token before = sentence.at(verb - 1);
        if (start == verb) {
            return opened(verb, sentence, words);
        }
        if (sentence.isSubject(verb - 1) || Set.of("u", "je", "jij").contains(before.lower())) {
            return SUBJECT;
        }
        if (words.pronouns().things().contains(before.lower())) {
            return THING;
        }
        Token first = sentence.at(start);
        boolean which = Set.of("welk", "welke", "hoeveel")
                .contains(sentence.at(start - 1).lower());
        if (which && !sentence.at(start - 2).isPreposition()) {
            return THING;
        }
        if (first.isPreposition()
                || first.is("BYW")
                || first.is("TYD")
                || words.clauses().isLoose(first.lower())
                || words.clauses().questions().contains(sentence.at(start - 1).lower())
                || sentence.holdsVerb(start, verb)) {
            return ADVERBIAL;
        }
        Token head = head(start, verb, sentence);
        if (!head.isNoun() && !head.isAttributive() || head.isOnlyPlural() || isTime(head, words)) {
            return ADVERBIAL;
        }
        return isPerson(head, words) ? PERSON : THING;
    }

    /** Right behind a mark or a word that opens clauses. */
    private static Front opened(int verb, Sentence sentence, AddressWords words) {
        String before = sentence.at(verb - 1).lower();
        if (sentence.parts(verb - 1)) {
            return EMPTY;
        }
        boolean pronoun = words.clauses().relatives().contains(before)
                && !sentence.at(verb - 2).isPreposition();
        return !pronoun ? ADVERBIAL : before.equals("wie") ? PERSON : THING;
    }

    /** The noun that the others and the adverbs belong to: {@code een gok alleen}, {@code het antwoord op uw mail}. */
    private static Token head(int start, int verb, Sentence sentence) {
        Token head = sentence.at(verb - 1);
        for (int i = start; i < verb && !sentence.at(i).isPreposition(); i++) {
            head = sentence.at(i).isNoun() ? sentence.at(i) : head;
        }
        return head;
    }

    private static boolean isTime(Token noun, AddressWords words) {
        return noun.is("TYD") || noun.names(words.nouns().times());
    }

    /** A name, or a word for somebody. */
    static boolean isPerson(Token noun, AddressWords words) {
        return noun.is("ENM") || noun.names(words.nouns().people());
    }
}
