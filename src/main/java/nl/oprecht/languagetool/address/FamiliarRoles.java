package nl.oprecht.languagetool.address;

import java.util.Set;
import nl.oprecht.pack.AddressWords;

/** What je does in its sentence: subject, object or owner are written alike. */
final class FamiliarRoles {

    private final Sentence sentence;
    private final AddressWords words;
    private final Conjugation conjugation;
    private final VerbFinder verbs;

    FamiliarRoles(Sentence sentence, AddressWords words, Conjugation conjugation, VerbFinder verbs) {
        this.sentence = sentence;
        this.words = words;
        this.conjugation = conjugation;
        this.verbs = verbs;
    }

    Role of(int pronoun) {
        NounPhrase phrase = NounPhrase.behind(pronoun, sentence, words);
        return switch (sentence.at(pronoun).lower()) {
            case "jij" -> Role.SUBJECT;
            case "jouw" -> Role.POSSESSIVE;
            case "jou" -> phrase == NounPhrase.OWNED && sentence.parts(pronoun - 1) ? Role.UNCLEAR : Role.OBJECT;
            default -> isGeneral(pronoun) ? Role.UNCLEAR : je(pronoun, phrase);
        };
    }

    private boolean isGeneral(int je) {
        return words.general().stream().anyMatch(phrase -> {
            String[] parts = phrase.split(" ");
            for (int first = je - parts.length + 1; first <= je; first++) {
                if (sentence.reads(first, parts)) {
                    return true;
                }
            }
            return false;
        });
    }

    private Role je(int je, NounPhrase phrase) {
        Token before = sentence.at(je - 1);
        int verb = sentence.verbInFront(je);
        if (words.clauses().thanking().contains(before.lower()) || makesOneself(je)) {
            return Role.OBJECT;
        }
        if (verb >= 0) {
            return behindVerb(verb, je, phrase);
        }
        if (words.clauses().isLoose(before.lower())) {
            if (!sentence.opensClause(je - 1, verbs.behind(je))) {
                return owner(je, phrase, before.isPreposition());
            }
            boolean doubtful = before.isPreposition() && phrase == NounPhrase.BARE && !isVerb(je + 1);
            return doubtful ? Role.UNCLEAR : opened(je, phrase);
        }
        if (before.isPreposition()) {
            boolean doubtful = phrase == NounPhrase.BARE
                    && words.clauses().infinitival().contains(before.lower())
                    && sentence.holds("te", je, sentence.clauseEnd(je))
                    && gives(je);
            return doubtful ? Role.UNCLEAR : owner(je, phrase, true);
        }
        if (before.lower().equals("je")) {
            return phrase == NounPhrase.NONE ? Role.OBJECT : Role.POSSESSIVE;
        }
        if (sentence.isSubject(je - 1)) {
            return owner(je, phrase, false);
        }
        if (sentence.parts(je - 1) || sentence.subordinates(je - 1) || sentence.isAsked(je)) {
            return opened(je, phrase);
        }
        return owner(je, phrase, false);
    }

    /** Behind what opens a clause: its subject, or the owner of its subject. */
    private Role opened(int je, NounPhrase phrase) {
        if (isVerb(je + 1)) {
            return Role.SUBJECT;
        }
        int verb = verbs.behind(phrase == NounPhrase.NONE ? je : NounPhrase.head(je, sentence));
        Token finite = sentence.at(verb);
        if (sentence.at(je + 1).isNumber() && sentence.parts(je - 1)) {
            return Role.POSSESSIVE;
        }
        if (phrase == NounPhrase.NONE || verb >= 0 && conjugation.isSecondPerson(finite)) {
            return Role.SUBJECT;
        }
        if (phrase == NounPhrase.OWNED) {
            return Role.POSSESSIVE;
        }
        boolean main = sentence.parts(je - 1) && !goesOn(je - 1);
        boolean placed = finite.lemmas("WKW").stream().anyMatch(words.verbs().intransitive()::contains);
        if (main
                || verb < 0
                || placed
                || conjugation.isFormalOnly(finite)
                || finite.lower().equals("is")) {
            return Role.POSSESSIVE;
        }
        boolean light = finds(verb, words.verbs().light());
        return light || isPluralBehind(je) ? Role.SUBJECT : Role.UNCLEAR;
    }

    /** Whether this "en" goes on with a clause that has its verb at the end: {@code als je belt en je vragen hebt}. */
    private boolean goesOn(int joint) {
        return words.clauses().coordinators().contains(sentence.at(joint).lower()) && sentence.isSubordinate(joint - 1);
    }

    /** Whether this is the verb of a je right before it, and no noun. */
    private boolean isVerb(int index) {
        Token token = sentence.at(index);
        boolean agrees = (token.isThirdPerson() || token.isPast()) && !token.isPreposition();
        return agrees
                && (!token.isNoun() || token.isPast() || !sentence.holdsVerb(index + 1, sentence.clauseEnd(index + 1)));
    }

    /** {@code Heb je}, {@code is je pakket}, {@code ik bel je}. */
    private Role behindVerb(int verb, int je, NounPhrase phrase) {
        Token finite = sentence.at(verb);
        if (phrase == NounPhrase.NONE && isNominal(verb, je + 1)) {
            return Role.UNCLEAR;
        }
        Front front = Front.of(verb, sentence, words);
        boolean first = finite.isFirstPerson() || conjugation.isBeforeJeOnly(finite);
        boolean third = finite.isThirdPerson() && !conjugation.isBeforeJeOnly(finite);
        if (sentence.at(verb - 1).lower().equals("ik") || front == Front.EMPTY && sharesI(verb)) {
            return owner(je, phrase, false);
        }
        if (finite.isPast()) {
            return behindPast(verb, je, phrase, front);
        }
        if (first && third) {
            return behindEither(verb, je, phrase, front);
        }
        if (!first) {
            return owner(je, phrase, false);
        }
        return front == Front.EMPTY ? first(verb, je, phrase) : Role.SUBJECT;
    }

    private Role behindPast(int verb, int je, NounPhrase phrase, Front front) {
        if (front == Front.SUBJECT || front == Front.PERSON) {
            return owner(je, phrase, false);
        }
        boolean ownSubject = finds(verb, words.verbs().intransitive()) && !isPluralBehind(je) || isSomebodyBehind(je);
        if (ownSubject && (phrase == NounPhrase.OWNED || phrase == NounPhrase.BARE)) {
            return Role.POSSESSIVE;
        }
        boolean request = front == Front.EMPTY && !sentence.asks() && !sentence.isCondition(je);
        return phrase == NounPhrase.OWNED || phrase == NounPhrase.BARE && request ? Role.UNCLEAR : Role.SUBJECT;
    }

    /** One form for all: {@code kan je}, {@code moet je}, {@code laat je}. */
    private Role behindEither(int verb, int je, NounPhrase phrase, Front front) {
        Token finite = sentence.at(verb);
        boolean byThings = finds(verb, words.verbs().byThings());
        if (front == Front.SUBJECT || front == Front.PERSON || front == Front.THING && byThings) {
            return owner(je, phrase, false);
        }
        boolean wants =
                finite.lemmas("WKW").contains("willen") && !sentence.holdsInfinitive(verb, sentence.clauseEnd(je));
        if (phrase == NounPhrase.OWNED && front == Front.EMPTY && !sentence.asks() && !wants) {
            return Role.POSSESSIVE;
        }
        if (phrase == NounPhrase.OWNED && !wants) {
            boolean ownSubject = finds(verb, words.verbs().intransitive())
                    || finds(verb, words.verbs().withInfinitive())
                    || isSomebodyBehind(je);
            return ownSubject ? Role.POSSESSIVE : Role.UNCLEAR;
        }
        if (phrase == NounPhrase.BARE && !isPluralBehind(je) && !wants) {
            return Role.UNCLEAR;
        }
        return front == Front.EMPTY && !wants ? first(verb, je, phrase) : Role.SUBJECT;
    }

    /** The verb opens the clause: a question, a condition or a request. */
    private Role first(int verb, int je, NounPhrase phrase) {
        if (sentence.asks() || finds(verb, words.verbs().noRequest())) {
            return Role.SUBJECT;
        }
        if (phrase == NounPhrase.OWNED) {
            return Role.POSSESSIVE;
        }
        boolean again = sentence.holds("je", je + 1, sentence.clauseEnd(je + 1));
        if (!again && finds(verb, words.verbs().reflexive())) {
            return phrase == NounPhrase.NONE ? Role.OBJECT : Role.POSSESSIVE;
        }
        if (!sentence.opens(verb) && !followsRequest(verb) || sentence.isCondition(je)) {
            return phrase == NounPhrase.NONE ? Role.SUBJECT : Role.UNCLEAR;
        }
        return phrase == NounPhrase.NONE ? Role.OBJECT : Role.POSSESSIVE;
    }

    /** {@code Log in en verander je gegevens}. */
    private boolean followsRequest(int verb) {
        int start = sentence.clauseStart(verb - 2);
        return words.clauses().coordinators().contains(sentence.at(verb - 1).lower())
                && sentence.opens(start)
                && sentence.at(start).isFirstPerson()
                && !sentence.at(start + 1).is("VNW:PER");
    }

    /** {@code Ik lees je mail en begrijp je boosheid}: the second verb is still that of ik. */
    private boolean sharesI(int verb) {
        if (!words.clauses().coordinators().contains(sentence.at(verb - 1).lower())) {
            return false;
        }
        for (int i = verb - 2; i >= 0; i--) {
            if (sentence.at(i).lower().equals("ik")) {
                boolean opens = sentence.at(i - 1).isFinite() && Front.of(i - 1, sentence, words) == Front.EMPTY;
                return !opens;
            }
        }
        return false;
    }

    /** Object or owner: the noun behind it decides, or what is done. */
    private Role owner(int je, NounPhrase phrase, boolean prepositional) {
        return switch (phrase) {
            case NONE -> Role.OBJECT;
            case OWNED -> Role.POSSESSIVE;
            case GIFT -> !prepositional && (gives(je) || promises(je)) ? Role.OBJECT : Role.POSSESSIVE;
            case BARE -> {
                boolean urged = sentence.holds("te", je, sentence.clauseEnd(je))
                        && finds(je, words.verbs().urging());
                if (!prepositional && (promises(je) || urged)) {
                    yield Role.OBJECT;
                }
                boolean owned =
                        prepositional || !gives(je) || finds(je, words.verbs().returning());
                yield owned ? Role.POSSESSIVE : Role.UNCLEAR;
            }
        };
    }

    /** {@code wij betreuren je zwijgen}: an infinitive that no verb asks for. */
    private boolean isNominal(int verb, int index) {
        return sentence.at(index).is("WKW:TGW:INF")
                && !sentence.at(index).is("WKW:VTD")
                && !sentence.holds("te", index, sentence.clauseEnd(index))
                && !finds(verb, words.verbs().withInfinitive());
    }

    /** {@code je maakt je zorgen}. */
    private boolean makesOneself(int je) {
        int next = sentence.reads(je + 1, "geen") || sentence.reads(je + 1, "niet") ? je + 2 : je + 1;
        return words.verbs().makingOneself().contains(sentence.at(next).lower()) && finds(je, Set.of("maken"));
    }

    private boolean gives(int je) {
        return finds(je, words.verbs().giving());
    }

    private boolean promises(int je) {
        return finds(je, words.verbs().promising());
    }

    private boolean finds(int index, Set<String> wanted) {
        return sentence.happening(index).stream().anyMatch(wanted::contains);
    }

    private boolean isSomebodyBehind(int je) {
        return Front.isPerson(sentence.at(NounPhrase.head(je, sentence)), words);
    }

    private boolean isPluralBehind(int je) {
        return sentence.at(NounPhrase.head(je, sentence)).isOnlyPlural();
    }
}
