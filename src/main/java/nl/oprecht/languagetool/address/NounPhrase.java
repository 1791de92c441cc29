package nl.oprecht.languagetool.address;

import nl.oprecht.pack.AddressWords;

/** What follows je, as far as je could be its owner. */
enum NounPhrase {
    /** No noun, or one with an article of its own. */
    NONE,
    /** A noun that also stands without any article: {@code tijd}, {@code vragen}. */
    BARE,
    /** A noun that is given and never owned: {@code excuses}. */
    GIFT,
    /** A noun that needs an article or an owner: {@code pakket}. */
    OWNED;

    /** What follows the pronoun with this index. */
    static NounPhrase behind(int pronoun, Sentence sentence, AddressWords words) {
        int at = head(pronoun, sentence);
        Token noun = sentence.at(at);
        boolean counted = sentence.at(at - 1).isNumber();
        boolean passing = noun.names(words.nouns().times())
                && words.nouns().passing().contains(sentence.at(pronoun + 1).lower());
        if (!noun.isNoun() && !isCard(pronoun, at, sentence, words)
                || counted && !noun.isOnlyPlural()
                || passing
                || noun.isGap() && noun.names(words.nouns().times())
                || sentence.isSmallWord(at)
                || sentence.at(at + 2).lower().equals(noun.lower())
                || words.nouns().rarely().contains(noun.lower())
                || words.nouns().positions().contains(noun.lower())
                || isVerb(pronoun, at, sentence, words)) {
            return NONE;
        }
        if (noun.names(words.nouns().gifts())) {
            return GIFT;
        }
        boolean bare = noun.isGap()
                || noun.isOnlyPlural()
                || noun.is("BNW:STL:ONV")
                || noun.names(words.nouns().bare());
        return bare ? BARE : OWNED;
    }

    /** {@code je pas is geblokkeerd}: a noun that is also an adverb, where no adverb can stand. */
    private static boolean isCard(int pronoun, int at, Sentence sentence, AddressWords words) {
        Token before = sentence.at(pronoun - 1);
        boolean place = at > pronoun + 1
                || before.isPreposition()
                || sentence.at(at + 1).isBorder()
                || before.isBorder() && sentence.at(at + 1).isSurelyFinite();
        return place && words.nouns().alsoAdverbs().contains(sentence.at(at).lower());
    }

    /** Where the noun would stand, behind adjectives and numbers. */
    static int head(int pronoun, Sentence sentence) {
        int at = pronoun + 1;
        while (!sentence.at(at).isBorder()
                && (sentence.at(at).isAttributive()
                        || sentence.at(at).isNumber()
                        || sentence.at(at).is("BYW") && sentence.at(at + 1).isAttributive())) {
            at++;
        }
        return at;
    }

    /** The only verb of its clause, or the infinitive that a verb asks for: {@code dat ik je bel}, {@code ik kan je bellen}. */
    private static boolean isVerb(int pronoun, int at, Sentence sentence, AddressWords words) {
        Token verb = sentence.at(at);
        int start = sentence.clauseStart(at);
        int end = sentence.clauseEnd(at);
        boolean alone = !sentence.holdsVerb(at + 1, end) && !sentence.holdsInfinitive(at + 1, end);
        boolean clause =
                sentence.isNominative(pronoun - 1) && !sentence.at(pronoun - 2).isFinite();
        if (clause
                && alone
                && at == pronoun + 1
                && agrees(sentence.at(pronoun - 1).lower(), verb)) {
            return true;
        }
        boolean last = verb.isThirdPerson() && alone && !sentence.holdsVerb(start, at);
        if (last
                && at == pronoun + 1
                && at > start + 1
                && sentence.isSubordinate(at)
                && !sentence.subordinates(pronoun - 1)) {
            return true;
        }
        if (!verb.is("WKW:TGW:INF")) {
            return false;
        }
        boolean asksItself = verb.lemmas("WKW").stream().anyMatch(words.verbs().withInfinitive()::contains);
        boolean asked = asksItself;
        for (int i = start; i < end; i++) {
            Token token = sentence.at(i);
            boolean asks = token.lemmas("WKW").stream().anyMatch(words.verbs().withInfinitive()::contains);
            if (!asks && i != at && token.is("WKW:TGW:INF")) {
                return asksItself && i > at;
            }
            asked |= asks;
        }
        return asked;
    }

    private static boolean agrees(String subject, Token verb) {
        return switch (subject) {
            case "ik" -> verb.isFirstPerson();
            case "we", "wij" -> verb.isPlural();
            default -> verb.isThirdPerson();
        };
    }
}
