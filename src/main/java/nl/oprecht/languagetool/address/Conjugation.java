package nl.oprecht.languagetool.address;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.oprecht.pack.AddressWords;
import nl.oprecht.pack.AddressWords.Irregular;
import org.languagetool.AnalyzedToken;
import org.languagetool.synthesis.Synthesizer;

/** The forms that a verb has beside u and je. */
final class Conjugation {

    private static final String FIRST = "WKW:TGW:1EP";
    private static final String THIRD = "WKW:TGW:3EP";

    private final AddressWords.Verbs verbs;
    private final Synthesizer synthesizer;

    Conjugation(AddressWords.Verbs verbs, Synthesizer synthesizer) {
        this.verbs = verbs;
        this.synthesizer = synthesizer;
    }

    /** {@code heeft} (u) to {@code heb} (je), {@code belt} to {@code bel}; empty when that is not known. */
    Optional<String> beforeJe(Token verb) {
        return irregular(verb, Irregular::formal, Irregular::before).or(() -> regular(verb, THIRD, FIRST));
    }

    /** {@code heb} (je) to {@code heeft} (u), {@code bel} to {@code belt}; empty when that is not known. */
    Optional<String> beforeU(Token verb) {
        return irregular(verb, Irregular::before, Irregular::formal).or(() -> regular(verb, FIRST, THIRD));
    }

    /** (u) {@code heeft} to (je) {@code hebt}; empty for a verb that stays as it is. */
    Optional<String> behindJe(Token verb) {
        return irregular(verb, Irregular::formal, Irregular::after).filter(form -> !form.equals(verb.lower()));
    }

    /** (je) {@code hebt} to (u) {@code heeft}; empty for a verb that stays as it is. */
    Optional<String> behindU(Token verb) {
        return irregular(verb, Irregular::after, Irregular::formal).filter(form -> !form.equals(verb.lower()));
    }

    /** Whether only u and je have this form: {@code hebt}, {@code kunt}. */
    boolean isSecondPerson(Token verb) {
        return !verb.isPast()
                && verbs.irregular().stream().anyMatch(row -> row.after().get(0).equals(verb.lower()));
    }

    /** Whether u has this form and je has not: {@code heeft}. */
    boolean isFormalOnly(Token verb) {
        return verbs.irregular().stream()
                .anyMatch(row ->
                        row.formal().contains(verb.lower()) && !row.after().contains(verb.lower()));
    }

    /** Whether it is the form of je and not the usual one of u: {@code hebt}. */
    boolean isFamiliarOnly(Token verb) {
        return isSecondPerson(verb) && behindU(verb).isPresent();
    }

    /** Whether only ik has this form, and je behind it: {@code heb}, {@code kun}. */
    boolean isBeforeJeOnly(Token verb) {
        return verbs.irregular().stream()
                .anyMatch(row ->
                        row.before().contains(verb.lower()) && !row.after().contains(verb.lower()));
    }

    /** Whether this form is as good in front of je as of u: {@code moet}, {@code kan}, {@code belde}. */
    boolean standsBeforeJe(Token verb) {
        return verbs.irregular().stream().anyMatch(row -> row.before().contains(verb.lower()))
                || beforeJe(verb).filter(verb.lower()::equals).isPresent();
    }

    private Optional<String> irregular(
            Token verb, Function<Irregular, List<String>> from, Function<Irregular, List<String>> to) {
        return verbs.irregular().stream()
                .filter(row -> from.apply(row).contains(verb.lower()))
                .map(row -> to.apply(row).get(0))
                .findFirst();
    }

    /** A past tense has one form for all; so has a stem that ends in t. */
    private Optional<String> regular(Token verb, String from, String to) {
        List<String> lemmas = verb.lemmas(from);
        if (verb.isPast() || lemmas.stream().anyMatch(lemma -> verb.lemmas(to).contains(lemma))) {
            return Optional.of(verb.lower());
        }
        List<String> forms = lemmas.stream()
                .flatMap(lemma -> Stream.of(form(verb, lemma, to)).limit(1))
                .distinct()
                .toList();
        return forms.size() == 1 ? Optional.of(forms.get(0)) : Optional.empty();
    }

    private String[] form(Token verb, String lemma, String tag) {
        try {
            return synthesizer.synthesize(new AnalyzedToken(verb.lower(), tag, lemma), tag);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
