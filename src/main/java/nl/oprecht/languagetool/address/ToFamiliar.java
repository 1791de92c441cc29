package nl.oprecht.languagetool.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.oprecht.domain.text.Readdress;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.text.TextEdit;
import nl.oprecht.pack.AddressWords;

/** Turns u into je, uw into je or jouw, and the verbs with them. What is in doubt stays. */
final class ToFamiliar {

    private final Sentence sentence;
    private final AddressWords words;
    private final Conjugation conjugation;
    private final VerbFinder verbs;
    private final FormalRoles roles;

    ToFamiliar(Sentence sentence, AddressWords words, Conjugation conjugation) {
        this.sentence = sentence;
        this.words = words;
        this.conjugation = conjugation;
        this.verbs = new VerbFinder(sentence, words, conjugation);
        this.roles = new FormalRoles(sentence, words, conjugation, verbs);
    }

    /** One for each word that is turned. */
    List<Readdress> all() {
        List<Readdress> all = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            List<TextEdit> edits = edits(i);
            if (!edits.isEmpty()) {
                all.add(new Readdress(Register.JE, edits));
            }
        }
        return all;
    }

    private List<TextEdit> edits(int index) {
        Token token = sentence.at(index);
        String word = token.lower();
        String twin = words.twins().get(word);
        if (twin != null) {
            return List.of(sentence.edit(index, twin));
        }
        return switch (word) {
            case "uw" -> List.of(sentence.edit(index, stressesOwner(index) ? "jouw" : "je"));
            case "u" -> isCustomer(index) ? pronoun(index) : List.of();
            default -> List.of();
        };
    }

    /** Not the hour: {@code om 9 u}, and not a plural: {@code u allen}. */
    private boolean isCustomer(int u) {
        return !sentence.at(u - 1).isNumber()
                && !words.pronouns().plural().contains(sentence.at(u + 1).lower())
                && !sentence.at(u + 1).lower().equals("gelieve");
    }

    private boolean stressesOwner(int uw) {
        return sentence.parts(uw + 1) || sentence.at(uw + 1).isSurelyFinite();
    }

    private List<TextEdit> pronoun(int u) {
        return switch (roles.of(u)) {
            case SUBJECT -> subject(u);
            case OBJECT -> List.of(sentence.edit(u, stressesObject(u) ? "jou" : "je"));
            case COMPARED -> List.of(sentence.edit(u, "jij"));
            default -> harmless(u) ? List.of(sentence.edit(u, "je")) : List.of();
        };
    }

    /** Whether the verb in front would stay the same whatever u is. */
    private boolean harmless(int u) {
        int verb = sentence.verbInFront(u);
        return verb >= 0 && conjugation.standsBeforeJe(sentence.at(verb));
    }

    private List<TextEdit> subject(int u) {
        int front = sentence.verbInFront(u);
        return front >= 0 ? inverted(front, u) : straight(u);
    }

    /** {@code Heeft u}, {@code belt u}. */
    private List<TextEdit> inverted(int verb, int u) {
        Optional<String> form = conjugation.beforeJe(sentence.at(verb));
        Optional<List<Integer>> shared = verbs.shared(u, verb);
        if (form.isEmpty() || shared.isEmpty() || joins(u)) {
            return List.of();
        }
        List<TextEdit> edits = reflexive(u);
        boolean reflexive = !edits.isEmpty();
        if (!form.get().equals(sentence.at(verb).lower())) {
            edits.add(sentence.edit(verb, form.get()));
        }
        if (isRequest(verb, u) && (reflexive || !toOneself(verb, u))) {
            edits.add(new TextEdit(
                    new Span(
                            sentence.at(u - 1).span().end(),
                            sentence.at(u).span().end()),
                    ""));
        } else {
            edits.add(sentence.edit(u, u - verb > 1 ? "jij" : "je"));
        }
        shared.get().forEach(other -> behindJe(other).ifPresent(edits::add));
        return edits;
    }

    /** {@code U heeft}, {@code dat u gisteren heeft gebeld}. */
    private List<TextEdit> straight(int u) {
        List<TextEdit> edits = reflexive(u);
        boolean stressed = joins(u)
                || words.pronouns().focus().contains(sentence.at(u - 1).lower())
                || sentence.parts(u - 1)
                        && Set.of("zelf", "als").contains(sentence.at(u + 1).lower());
        edits.add(sentence.edit(u, stressed ? "jij" : "je"));
        int verb = verbs.behind(u);
        if (verb >= 0) {
            Optional<List<Integer>> shared = verbs.shared(u, verb);
            if (shared.isEmpty()) {
                return List.of();
            }
            behindJe(verb).ifPresent(edits::add);
            shared.get().forEach(other -> behindJe(other).ifPresent(edits::add));
        }
        return edits;
    }

    private Optional<TextEdit> behindJe(int verb) {
        return conjugation.behindJe(sentence.at(verb)).map(form -> sentence.edit(verb, form));
    }

    /** {@code u en uw partner}: je cannot stand there. */
    private boolean joins(int u) {
        boolean pair = !sentence.isSubject(u + 2) || sentence.at(u + 3).isPlural();
        return Set.of("en", "of").contains(sentence.at(u + 1).lower())
                && !sentence.at(u + 2).isSurelyFinite()
                && pair;
    }

    /**
     * {@code Belt u ons gerust.}: a request, which je does without the pronoun. Not so in a question, in a
     * condition, or where something else stands in front.
     */
    private boolean isRequest(int verb, int u) {
        Token finite = sentence.at(verb);
        boolean asks = finite.lemmas("WKW").stream().anyMatch(words.verbs().noRequest()::contains);
        if (asks || finite.isPast() || sentence.asks() || u - verb > 1 || !sentence.parts(verb - 1)) {
            return false;
        }
        boolean insists = sentence.reads(u + 1, "dan")
                || sentence.reads(u + 2, "dan") && sentence.at(u + 1).is("VNW");
        return insists || sentence.opens(verb) && !sentence.isCondition(u);
    }

    /** {@code Wendt u tot}, {@code laat u inspireren}: here u is whom the request is about, and stays. */
    private boolean toOneself(int verb, int u) {
        Set<String> happening = sentence.happening(verb);
        boolean making = happening.contains("maken")
                && sentence.holdsAny(words.verbs().makingOneself(), u, sentence.clauseEnd(u));
        Token behind = sentence.at(u + 1);
        boolean letting = happening.contains("laten") && behind.is("WKW:TGW:INF") && !behind.is("VNW");
        return making || letting || happening.stream().anyMatch(words.verbs().reflexive()::contains);
    }

    private List<TextEdit> reflexive(int u) {
        List<TextEdit> edits = new ArrayList<>();
        for (int i = u + 1; !sentence.at(i).isBorder() && !sentence.subordinates(i); i++) {
            if (sentence.at(i).lower().equals("zich")) {
                edits.add(sentence.edit(i, "je"));
                break;
            }
        }
        return edits;
    }

    private boolean stressesObject(int u) {
        Token before = sentence.at(u - 1);
        boolean joined = joins(u) && !sentence.holdsVerb(u + 2, sentence.clauseEnd(u + 2));
        if (words.pronouns().focus().contains(before.lower()) || joined || roles.isJoined(u)) {
            return true;
        }
        if (sentence.holds("u", sentence.clauseStart(u), u)
                && !words.pronouns().stressing().contains(before.lower())) {
            return false;
        }
        boolean fronted = sentence.clauseStart(u) == u - 1
                        && (sentence.at(u + 1).isFinite() || sentence.isArticle(u + 1))
                || sentence.at(u + 1).isSurelyFinite() && sentence.at(u + 2).isBorder();
        boolean stressing = words.pronouns().stressing().contains(before.lower())
                && !sentence.holds("te", u, sentence.clauseEnd(u));
        return before.isPreposition() && (fronted || sentence.parts(u + 1) || stressing);
    }
}
