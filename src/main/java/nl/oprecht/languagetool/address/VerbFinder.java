package nl.oprecht.languagetool.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.oprecht.pack.AddressWords;

/** Finds the verbs of a subject: its own, further on in the clause, and those of clauses that share it. */
final class VerbFinder {

    private final Sentence sentence;
    private final AddressWords words;
    private final Conjugation conjugation;

    VerbFinder(Sentence sentence, AddressWords words, Conjugation conjugation) {
        this.sentence = sentence;
        this.words = words;
        this.conjugation = conjugation;
    }

    /**
     * The finite verb behind a subject in front of it: {@code u belt}, {@code dat u gisteren heeft gebeld}; -1
     * when there is none.
     */
    int behind(int subject) {
        int perhaps = -1;
        for (int i = subject + 1; !ends(i); i++) {
            Token token = sentence.at(i);
            if (token.lower().equals(",")) {
                if (sentence.at(i + 1).isSurelyFinite()) {
                    return perhaps;
                }
                if (i == subject + 1 || opensClause(i + 1)) {
                    i = nextComma(i + 1);
                }
            } else if (i > subject + 1 && (sentence.subordinates(i) || isSubject(i))) {
                return perhaps;
            } else if (perhaps >= 0 && (isCoordinator(i) || token.lower().equals("als"))) {
                return perhaps;
            } else if ((token.isThirdPerson() || token.isPast()) && !token.isPreposition()) {
                boolean other =
                        token.isNoun() && !token.isPast() && sentence.holdsVerb(i + 1, sentence.clauseEnd(i + 1));
                if (token.isSurelyFinite() || i == subject + 1 && !other) {
                    return i;
                }
                perhaps = perhaps < 0 ? i : perhaps;
            }
        }
        return perhaps;
    }

    /**
     * The verbs of the clauses behind this one that u is the subject of without being repeated, and that je
     * cannot have: {@code u belde en heeft nu}. Empty when another subject is as likely.
     */
    Optional<List<Integer>> shared(int subject, int verb) {
        boolean inverted = verb < subject;
        boolean atEnd = !inverted && (verb > subject + 1 || !sentence.parts(subject - 1));
        List<Integer> found = new ArrayList<>();
        boolean nested = false;
        for (int i = Math.max(subject, verb) + 1; !ends(i) && !isSubject(i); i++) {
            nested |= sentence.subordinates(i);
            if (sentence.at(i).lower().equals(",")
                    && !isCoordinator(i + 1)
                    && !sentence.at(i + 1).isSurelyFinite()) {
                break;
            }
            if (!isCoordinator(i)) {
                continue;
            }
            int next = foreign(i + 1);
            if (next < 0) {
                continue;
            }
            Sharing sharing = atEnd ? atEnd(i + 1, next) : atStart(i + 1, next, inverted);
            if (sharing == Sharing.DOUBTFUL || nested && sharing == Sharing.YES) {
                return Optional.empty();
            }
            if (sharing == Sharing.NO) {
                break;
            }
            found.add(next);
        }
        return Optional.of(found);
    }

    private enum Sharing {
        YES,
        NO,
        DOUBTFUL
    }

    /** {@code dat u belde en een bon heeft}: one thing is an object, two are subject and object. */
    private Sharing atEnd(int start, int verb) {
        if (sentence.subordinates(start)) {
            return Sharing.NO;
        }
        int phrases = 0;
        boolean somebody = false;
        boolean prepositional = false;
        for (int i = start; i < verb; i++) {
            Token token = sentence.at(i);
            prepositional |= token.isPreposition();
            if (token.isNoun() && !sentence.at(i + 1).isNoun()) {
                phrases += prepositional ? 0 : 1;
                somebody |= !prepositional && Front.isPerson(token, words);
                prepositional = false;
            }
        }
        return phrases > 1 ? Sharing.NO : somebody ? Sharing.DOUBTFUL : Sharing.YES;
    }

    /** {@code u belde en heeft nu}: the verb comes at once; behind {@code belt u} a noun may be its subject. */
    private Sharing atStart(int start, int verb, boolean inverted) {
        if (verb != start) {
            return Sharing.NO;
        }
        Token behind = sentence.at(verb + 1);
        boolean subject = inverted
                && (sentence.isArticle(verb + 1)
                        || behind.isNoun()
                        || behind.lower().equals("u"));
        return subject || isSubject(verb + 1) ? Sharing.NO : Sharing.YES;
    }

    /** The first verb from here on, in the same clause, that u can have and je cannot; -1 when there is none. */
    private int foreign(int start) {
        for (int i = start; i < sentence.clauseEnd(start) && !isSubject(i); i++) {
            if (conjugation.isFormalOnly(sentence.at(i))
                    && !sentence.at(i + 1).lower().equals("u")) {
                return i;
            }
        }
        return -1;
    }

    private boolean isSubject(int index) {
        String word = sentence.at(index).lower();
        return words.pronouns().nominative().contains(word)
                || word.equals("u") && !sentence.at(index - 1).isPreposition();
    }

    private boolean isCoordinator(int index) {
        return words.clauses().coordinators().contains(sentence.at(index).lower());
    }

    private boolean opensClause(int index) {
        return sentence.subordinates(index)
                || words.clauses().isLoose(sentence.at(index).lower());
    }

    /** A mark stronger than a comma. */
    private boolean ends(int index) {
        Token token = sentence.at(index);
        return token.isBorder() && !token.lower().equals(",");
    }

    private int nextComma(int from) {
        int comma = from;
        while (!sentence.at(comma).isBorder()) {
            comma++;
        }
        return comma;
    }
}
