package nl.oprecht.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.oprecht.domain.text.Draft;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.tone.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.rules.nl.MorfologikDutchSpellerRule;
import org.languagetool.rules.spelling.CachingWordListLoader;
import org.languagetool.rules.spelling.SpellingCheckRule;

class DutchSpellerTest {

    private static final StockLanguageCheck CHECK = new StockLanguageCheck(Pack.PACK, Pack.STOCK, new DutchSentences());

    @Test
    void the_same_words_are_mistakes_as_to_LanguageTools_own_speller() throws IOException {
        Language dutch = new ToneDutch();
        SpellingCheckRule stock = new MorfologikDutchSpellerRule(JLanguageTool.getMessageBundle(dutch), dutch, null);
        SpellingCheckRule ours = new DutchSpeller(JLanguageTool.getMessageBundle(dutch), dutch, null, List.of());
        List<String> sentences = new ArrayList<>(TrainingSentences.every(40));
        sentences.addAll(withPhrases());
        for (String text : sentences) {
            AnalyzedSentence sentence = Pack.ANALYSER.getAnalyzedSentence(text);
            assertThat(places(ours, sentence)).as(text).isEqualTo(places(stock, sentence));
        }
        assertThat(withPhrases()).hasSizeGreaterThan(100);
    }

    /** Some of the phrases that LanguageTool accepts, whole and cut off. */
    private static List<String> withPhrases() {
        List<String> phrases = new CachingWordListLoader()
                .loadWords("/nl/spelling/spelling.txt").stream()
                        .filter(line -> !line.chars().allMatch(Character::isLetter))
                        .toList();
        return IntStream.range(0, phrases.size())
                .filter(i -> i % 400 == 0)
                .mapToObj(phrases::get)
                .flatMap(phrase ->
                        List.of("Ik lees net over " + phrase + " in de krant.", "Dat was " + phrase.substring(1) + ".")
                                .stream())
                .toList();
    }

    private static List<Span> places(SpellingCheckRule speller, AnalyzedSentence sentence) throws IOException {
        return Arrays.stream(speller.match(sentence))
                .map(match -> new Span(match.getFromPos(), match.getToPos()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "wasmachiene, wasmachine",
        "bestelllling, bestelling",
        "bezrogd, bezorgd",
        "vertragign, vertraging",
        "onmidellijk, onmiddellijk",
        "excusses, excuses",
        "terugbetalling, terugbetaling",
        "millioen, miljoen",
        "nivo, niveau",
        "emailadres, e-mailadres",
        "geinteresseerd, geïnteresseerd",
        "coordinatie, coördinatie",
        "paketje, pakketje",
        "leverning, levering",
        "klantenservise, klantenservice",
        "afspaak, afspraak",
        "rekenning, rekening",
        "probleeem, probleem",
        "Morgn, Morgen",
        "vandaaag, vandaag"
    })
    void a_mistake_that_people_make_leads_to_the_word_that_they_meant(String typed, String meant) {
        String text = typed.equals("Morgn") ? typed + " bel ik u." : "Wij denken aan " + typed + " voor u.";
        List<Finding> findings = CHECK.check(new Draft(text, 0)).stream()
                .filter(finding -> finding.quote().equals(typed))
                .toList();
        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.suggestions()).first().isEqualTo(meant));
    }

    @Test
    void a_word_in_capitals_gets_better_ones_in_capitals() throws IOException {
        assertThat(new SimilarSpelling(1).getSuggestionsFromDefaultDicts("VERTRAGIGN"))
                .first()
                .isEqualTo("VERTRAGING");
        assertThat(new SimilarSpelling(1).getSuggestionsFromDefaultDicts("Vertragign"))
                .first()
                .isEqualTo("Vertraging");
    }

    @Property(tries = 300)
    void a_word_is_found_again_after_one_slip(
            @ForAll("words") String word,
            @ForAll("slips") int slip,
            @ForAll("places") double place,
            @ForAll("letters") char letter)
            throws IOException {
        int at = (int) (place * (word.length() - 2));
        String before = word.substring(0, at);
        String typed =
                switch (slip) {
                    case 0 -> before + word.substring(at + 1);
                    case 1 -> before + letter + word.substring(at);
                    case 2 -> before + letter + word.substring(at + 1);
                    default -> before + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
                };
        if (!typed.equals(word)) {
            assertThat(new SimilarSpelling(1).getSuggestionsFromDefaultDicts(typed))
                    .contains(word);
        }
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                "bestelling",
                "pakket",
                "terugbetaling",
                "coördinatie",
                "onmiddellijk",
                "e-mailadres",
                "vertraging",
                "wij",
                "geïnteresseerd");
    }

    @Provide
    Arbitrary<Integer> slips() {
        return Arbitraries.integers().between(0, 3);
    }

    @Provide
    Arbitrary<Double> places() {
        return Arbitraries.doubles().between(0, 1).ofScale(3);
    }

    @Provide
    Arbitrary<Character> letters() {
        return Arbitraries.chars().range('a', 'z');
    }

    @Test
    void a_digit_in_a_word_is_a_slip() {
        assertThat(CHECK.check(new Draft("Uw pakk3et is onderweg.", 0)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.quote()).isEqualTo("pakk3et");
                    assertThat(finding.suggestions()).contains("pakket");
                });
    }
}
