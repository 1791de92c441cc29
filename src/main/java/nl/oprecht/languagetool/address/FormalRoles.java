package nl.oprecht.languagetool.address;

import java.util.Set;
import nl.oprecht.pack.AddressWords;

/** What u does in its sentence. Dutch writes subject and object alike, so word order has to tell. */
final class FormalRoles {

    /** They can only be an object where a verb and u stand in front of them: {@code schikt u dat}. */
    private static final Set<String> NEUTER = Set.of("dat", "dit", "het");

    private final Sentence sentence;
    private final AddressWords words;
    private final Conjugation conjugation;
    private final VerbFinder verbs;

    FormalRoles(Sentence sentence, AddressWords words, Conjugation conjugation, VerbFinder verbs) {
        this.sentence = sentence;
        this.words = words;
        this.conjugation = conjugation;
        this.verbs = verbs;
    }

    Role of(int u) {
        if (sentence.at(u + 1).lower().equals("zich")) {
            return Role.SUBJECT;
        }
        int verb = sentence.verbInFront(u);
        if (verb >= 0) {
            return behindVerb(verb, u);
        }
        int front = words.pronouns().focus().contains(sentence.at(u - 1).lower()) ? u - 2 : u - 1;
        Token before = sentence.at(front);
        if (words.clauses().isLoose(before.lower())) {
            if (sentence.opensClause(front, verbs.behind(u))) {
                return Role.SUBJECT;
            }
            return words.clauses().comparing().contains(before.lower()) ? Role.COMPARED : Role.OBJECT;
        }
        if (before.isPreposition()
                || sentence.isSubject(front)
                || before.lower().equals("u")) {
            return Role.OBJECT;
        }
        if (sentence.parts(front)) {
            return isJoined(u) ? sentence.isSubject(u - 2) ? Role.COMPARED : Role.OBJECT : Role.SUBJECT;
        }
        if (sentence.subordinates(front)) {
            return behindRelative(u);
        }
        return sentence.isAsked(u) ? Role.SUBJECT : Role.OBJECT;
    }

    /** {@code hem en u}: u shares the verb of what stands before it. */
    boolean isJoined(int u) {
        Token before = sentence.at(u - 2);
        return words.clauses().coordinators().contains(sentence.at(u - 1).lower())
                && (before.isNoun() || before.is("VNW:PER"))
                && verbs.behind(u) < 0;
    }

    /** {@code Heeft u}, {@code dat helpt u}, {@code de monteur belt u}. */
    private Role behindVerb(int verb, int u) {
        Token finite = sentence.at(verb);
        if (sentence.reads(verb - 1, "u")) {
            return Role.OBJECT;
        }
        if (conjugation.isSecondPerson(finite)) {
            return Role.SUBJECT;
        }
        if (!finite.isThirdPerson() && !finite.isPast() || finite.lower().equals("is")) {
            return Role.OBJECT;
        }
        Set<String> happening = sentence.happening(verb);
        boolean byThings = happening.stream().anyMatch(words.verbs().byThings()::contains)
                || happening.contains("maken")
                        && sentence.holdsAny(words.verbs().moods(), u, sentence.clauseEnd(u));
        boolean byPeople = happening.stream().anyMatch(words.verbs().byPeople()::contains);
        return switch (Front.of(verb, sentence, words)) {
            case SUBJECT -> Role.OBJECT;
            case ADVERBIAL -> Role.SUBJECT;
            case THING -> byThings ? Role.OBJECT : Role.SUBJECT;
            case PERSON -> (byThings || byPeople) && !sentence.reads(verb - 1, "wie") ? Role.OBJECT : Role.UNCLEAR;
            case EMPTY -> {
                boolean reported = sentence.at(u + 1).isBorder();
                if (!reported && sharesSubject(verb - 1)
                        || byThings && NEUTER.contains(sentence.at(u + 1).lower())) {
                    yield Role.OBJECT;
                }
                yield byThings && sentence.isArticle(u + 1) ? Role.UNCLEAR : Role.SUBJECT;
            }
        };
    }

    /** Whether the clause before this one has a subject that goes on here: {@code de monteur komt en belt u}. */
    private boolean sharesSubject(int joint) {
        boolean comma = sentence.at(joint).lower().equals(",");
        if (!comma
                && !words.clauses().coordinators().contains(sentence.at(joint).lower())) {
            return false;
        }
        int end = !comma && sentence.at(joint - 1).lower().equals(",") ? joint - 1 : joint;
        int start = sentence.clauseStart(end);
        for (int i = start; i < end; i++) {
            if (sentence.at(i).isSurelyFinite()) {
                Front front = Front.of(i, sentence, words);
                boolean known =
                        front == Front.PERSON || sentence.isNominative(i - 1) || front == Front.SUBJECT && !comma;
                boolean plain = known
                        || front == Front.THING
                                && !comma
                                && !sentence.isSubject(i + 1)
                                && !sentence.at(i + 1).lower().equals("u");
                return plain
                        && sentence.at(i).isThirdPerson()
                        && !sentence.subordinates(start - 1)
                        && !sentence.at(i - 1).lower().equals("u");
            }
        }
        return false;
    }

    /** {@code die u heeft gebeld}, {@code die u kan helpen}: people before it may be the ones who do it. */
    private Role behindRelative(int u) {
        String opener = sentence.at(u - 1).lower();
        int verb = verbs.behind(u);
        if (!words.clauses().relatives().contains(opener)
                || conjugation.behindJe(sentence.at(verb)).isEmpty()) {
            return Role.SUBJECT;
        }
        Token referred = sentence.at(u - 2);
        boolean needed = conjugation.isFormalOnly(sentence.at(verb));
        boolean somebody = Front.isPerson(referred, words)
                || words.pronouns().somebody().contains(referred.lower())
                || opener.equals("wie") && !referred.isPreposition();
        if (somebody) {
            return needed ? Role.UNCLEAR : Role.OBJECT;
        }
        boolean refers = referred.isNoun() || opener.equals("wat");
        boolean byThings =
                sentence.happening(verb).stream().anyMatch(words.verbs().byThings()::contains);
        return refers && byThings ? Role.OBJECT : Role.SUBJECT;
    }
}
