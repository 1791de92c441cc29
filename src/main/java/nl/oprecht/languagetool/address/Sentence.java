package nl.oprecht.languagetool.address;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.oprecht.domain.text.TextEdit;
import nl.oprecht.pack.AddressWords;

/** The tokens of a sentence, meant by their index, and where its clauses begin and end. */
final class Sentence {

    private static final Set<String> DEGREES = Set.of("hoe", "zo", "te");

    private static final Set<String> PRONOUNS = Set.of("u", "je", "jij");

    private final List<Token> tokens;
    private final AddressWords words;

    Sentence(List<Token> tokens, AddressWords words) {
        this.tokens = List.copyOf(tokens);
        this.words = words;
    }

    int size() {
        return tokens.size();
    }

    /** The token with this index; {@link Token#EDGE} outside the sentence. */
    Token at(int index) {
        return index < 0 || index >= tokens.size() ? Token.EDGE : tokens.get(index);
    }

    /** A mark, the edge of the sentence, or a word that joins clauses. */
    boolean parts(int index) {
        return at(index).isBorder()
                || words.clauses().coordinators().contains(at(index).lower());
    }

    /** A pronoun that no article stands in front of. */
    private boolean isPronoun(int index) {
        return PRONOUNS.contains(at(index).lower()) || isNominative(index);
    }

    /** A pronoun that is a subject wherever it stands: {@code ik}. */
    boolean isNominative(int index) {
        return words.pronouns().nominative().contains(at(index).lower());
    }

    boolean isSubject(int index) {
        return words.pronouns().subjects().contains(at(index).lower());
    }

    boolean isArticle(int index) {
        return words.pronouns().articles().contains(at(index).lower());
    }

    /** A pronoun, an article or a word that joins clauses, which the dictionary may not hold. */
    boolean isSmallWord(int index) {
        String word = at(index).lower();
        return isSubject(index)
                || isArticle(index)
                || words.pronouns().things().contains(word)
                || words.clauses().coordinators().contains(word)
                || words.clauses().subordinators().contains(word)
                || words.clauses().questions().contains(word);
    }

    /**
     * Whether a clause with its verb at the end begins here: {@code omdat}, {@code waarmee}, a
     * {@code die} that refers to what stands before it.
     */
    boolean subordinates(int index) {
        String word = at(index).lower();
        if (words.clauses().isLoose(word)) {
            return false;
        }
        if (words.clauses().relatives().contains(word)) {
            Token before = at(index - 1);
            return isPronoun(index + 1)
                    || parts(index - 1)
                    || before.isNoun()
                    || before.isFinite()
                    || before.is("WKW:VTD")
                    || before.isPreposition()
                    || words.pronouns().things().contains(before.lower());
        }
        return words.clauses().subordinators().contains(word)
                || words.clauses().questions().contains(word);
    }

    /** The first index of the clause that this token stands in, behind the word that opens it. */
    int clauseStart(int index) {
        int start = index;
        while (!parts(start - 1) && !subordinates(start - 1)) {
            start--;
        }
        return start;
    }

    /** The index behind the last token of the clause that this token stands in. */
    int clauseEnd(int index) {
        int end = index;
        while (!parts(end) && !subordinates(end)) {
            end++;
        }
        return end;
    }

    /** Whether a finite verb that can be nothing else stands here. */
    boolean holdsVerb(int start, int end) {
        for (int i = start; i < end; i++) {
            if (at(i).isSurelyFinite()) {
                return true;
            }
        }
        return false;
    }

    boolean holds(String word, int start, int end) {
        for (int i = start; i < end; i++) {
            if (at(i).lower().equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word that puts the verb of its clause at the end stands here. */
    boolean holdsSubordinator(int start, int end) {
        for (int i = start; i < end; i++) {
            if (subordinates(i)
                    || words.clauses().isLoose(at(i).lower()) && !at(i + 1).isFinite()) {
                return true;
            }
        }
        return false;
    }

    boolean holdsAny(Set<String> wanted, int start, int end) {
        for (int i = start; i < end; i++) {
            if (wanted.contains(at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    boolean holdsInfinitive(int start, int end) {
        for (int i = start; i < end; i++) {
            if (at(i).is("WKW:TGW:INF") && !at(i).is("ZNW")) {
                return true;
            }
        }
        return false;
    }

    /** Whether these words stand here. */
    boolean reads(int index, String... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (!at(index + i).lower().equals(wanted[i])) {
                return false;
            }
        }
        return true;
    }

    /**
     * The infinitives of the verbs of the clause around this token, and of this token, split ones put together:
     * {@code bellen}, {@code terugbellen}.
     */
    Set<String> happening(int index) {
        Set<String> verbs = new HashSet<>();
        int end = clauseEnd(index);
        for (int i = clauseStart(index); i < end; i++) {
            Token token = at(i);
            if (i == index || token.isPlural() || token.is("WKW:VTD") || token.isSurelyFinite()) {
                verbs.addAll(token.lemmas("WKW"));
            }
        }
        Set<String> all = new HashSet<>(verbs);
        for (int i = clauseStart(index); i < end; i++) {
            if (at(i).isPreposition() || at(i).is("BYW")) {
                String particle = at(i).lower();
                verbs.forEach(verb -> all.add(particle + verb));
            }
        }
        return all;
    }

    /** The verb in front of a pronoun, a stressing word between them or not; -1 when there is none. */
    int verbInFront(int pronoun) {
        int verb = words.pronouns().focus().contains(at(pronoun - 1).lower()) ? pronoun - 2 : pronoun - 1;
        Token token = at(verb);
        if (!token.isFinite() || token.isPreposition()) {
            return -1;
        }
        boolean adverb = token.is("BNW") && DEGREES.contains(at(verb - 1).lower());
        boolean another = !token.isSurelyFinite() && holdsVerb(clauseStart(verb), verb);
        boolean noun = token.is("ZNW") && isArticle(verb - 1) && holdsVerb(verb + 1, clauseEnd(verb + 1));
        boolean counted = token.is("ZNW") && at(verb - 1).isNumber();
        return counted
                        || adverb
                        || another
                        || noun
                                && !words.pronouns()
                                        .things()
                                        .contains(at(verb - 1).lower())
                ? -1
                : verb;
    }

    /** Whether the verb of this token's clause stands at its end: {@code omdat}, {@code als}. */
    boolean isSubordinate(int index) {
        int start = clauseStart(index);
        return subordinates(start - 1) || words.clauses().isLoose(at(start).lower());
    }

    /** Whether a question opens this clause and no verb came yet: {@code welke klachten u}. */
    boolean isAsked(int index) {
        int start = clauseStart(index - 1);
        return words.clauses().questions().contains(at(start - 1).lower()) && !holdsVerb(start, index);
    }

    /** Whether this token opens the sentence, or what follows a colon or semicolon. */
    boolean opens(int index) {
        return begins(index) || ":;–".contains(at(index - 1).text());
    }

    /**
     * Whether a clause with a verb of its own follows this word, which may also be a preposition or an adverb:
     * {@code voor u belt}, but {@code wat ik voor u kan doen}.
     *
     * @param verb the verb behind the pronoun that follows, -1 when there is none
     */
    boolean opensClause(int loose, int verb) {
        if (verb < 0) {
            return false;
        }
        if (!words.clauses().prepositional().contains(at(loose).lower())) {
            return !words.clauses().comparing().contains(at(loose).lower())
                    || words.clauses().subordinators().contains(at(loose).lower());
        }
        int start = clauseStart(loose);
        if (start < loose) {
            return holdsVerb(start, loose);
        }
        Token behind = at(verb + 1);
        return verb > loose + 2 || behind.isBorder() || behind.is("WKW:VTD") || behind.isPlural();
    }

    /** Whether another clause follows that holds only if this one does: {@code belt u, dan}. */
    boolean isCondition(int index) {
        for (int i = index + 1; i < size(); i++) {
            boolean verb = at(i + 1).isSingularVerb() || at(i + 2).isSurelyFinite();
            if (at(i).lower().equals(",") && (at(i + 1).lower().equals("dan") || verb)) {
                return true;
            }
        }
        return false;
    }

    /** Another word here, with a capital where the sentence begins. */
    TextEdit edit(int index, String word) {
        boolean capital =
                begins(index) && Character.isUpperCase(at(index).text().charAt(0));
        return new TextEdit(
                at(index).span(), capital ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
    }

    /** Whether the sentence asks. */
    boolean asks() {
        for (int i = tokens.size() - 1; i >= 0 && at(i).isBorder(); i--) {
            if (at(i).text().startsWith("?")) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but marks and numbers stands before this token, or a quotation opens right before it. */
    boolean begins(int index) {
        for (int i = 0; i < index; i++) {
            if (!at(i).isBorder() && !at(i).isNumber()) {
                return "‘“\"„(".contains(at(index - 1).text());
            }
        }
        return true;
    }
}
