package nl.oprecht.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.oprecht.resource.ResourceFile;
import nl.oprecht.resource.ResourceFolder;
import org.junit.jupiter.api.Test;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.synthesis.Synthesizer;
import org.languagetool.synthesis.nl.DutchSynthesizer;
import org.languagetool.tagging.Tagger;
import org.languagetool.tagging.nl.DutchHybridDisambiguator;
import org.languagetool.tagging.nl.DutchTagger;
import org.languagetool.tokenizers.nl.DutchWordTokenizer;

/** What starts faster than LanguageTool's own must say the same. */
class LeanDutchTest {

    private static final String ODD =
            """
            Één café in 's-Hertogenbosch: zo'n zo’n `t ´s WK-finale BESTELLING HELAAS Helaas iPad jij’s
            bestelstatusmail sinterklaasvertraging klantenservise noord-zuidlijn e-mail email 2026 12:30 € … 👍 éen
            pakketjeszending postorderzending tv-kast áárdig dóét kinderenHet Noord-Hollandse
            """;

    @Test
    void words_are_tagged_as_LanguageTool_tags_them() throws Exception {
        DutchWordTokenizer tokenizer = new DutchWordTokenizer();
        List<String> texts = new ArrayList<>(List.of(ODD));
        ResourceFolder.list("templates/snippets").stream()
                .map(ResourceFile::text)
                .forEach(texts::add);
        for (String text : texts) {
            List<String> tokens = tokenizer.tokenize(text);
            assertThat(tagged(new LeanTagger(), tokens)).isEqualTo(tagged(DutchTagger.INSTANCE, tokens));
        }
    }

    @Test
    void texts_are_split_as_LanguageTool_splits_them() {
        DutchWordTokenizer theirs = new DutchWordTokenizer();
        LeanTokenizer ours = new LeanTokenizer();
        for (String text : List.of(ODD, "Klacht", "iPad", "één", "zo'n", "e-mail", "", " ", "bank.nl", "a b")) {
            assertThat(ours.tokenize(text)).isEqualTo(theirs.tokenize(text));
        }
    }

    @Test
    void words_are_disambiguated_as_LanguageTool_disambiguates_them() throws Exception {
        DutchHybridDisambiguator theirs = new DutchHybridDisambiguator(new ToneDutch());
        LeanDisambiguator ours = new LeanDisambiguator(new ToneDutch());
        List<String> texts = new ArrayList<>(TrainingSentences.every(9));
        texts.addAll(List.of(ODD.split("\n")));
        for (String text : texts) {
            AnalyzedSentence sentence = ours.disambiguate(Pack.ANALYSER.getRawAnalyzedSentence(text));
            AnalyzedSentence stock = theirs.disambiguate(Pack.ANALYSER.getRawAnalyzedSentence(text));
            assertThat(told(sentence)).as(text).isEqualTo(told(stock));
        }
    }

    @Test
    void words_are_inflected_as_LanguageTool_inflects_them() throws Exception {
        Synthesizer ours = new LeanSynthesizer();
        Synthesizer theirs = DutchSynthesizer.INSTANCE;
        // transvormer and hartenlust are among what LanguageTool takes out, the others among what it adds or always
        // knew
        for (String lemma :
                List.of("hebben", "worden", "zijn", "bellen", "klant", "transvormer", "hartenlust", "appen")) {
            AnalyzedToken token = new AnalyzedToken(lemma, null, lemma);
            for (String tag : List.of("WKW:TGW:1EP", "WKW:TGW:3EP", "WKW:VRL:3EP", "ZNW:EKV:DE_", "ZNW:MRV:DE_")) {
                assertThat(ours.synthesize(token, tag)).as(lemma + tag).isEqualTo(theirs.synthesize(token, tag));
            }
            assertThat(ours.synthesize(token, ".*", true))
                    .as(lemma)
                    .containsExactlyInAnyOrder(theirs.synthesize(token, ".*", true));
        }
        assertThat(ours.getSpelledNumber("12")).isEqualTo(theirs.getSpelledNumber("12"));
    }

    @Test
    void every_line_that_LanguageTool_adds_is_found_by_lemma_and_tag() {
        WordForms added = WordForms.read("/nl/added.txt");
        String[] lines = ResourceFolder.file("org/languagetool/resource/nl/added.txt")
                .text()
                .split("\n");
        assertThat(Arrays.stream(lines)
                        .map(line -> line.strip().split("\t"))
                        .filter(parts -> parts.length == 3 && !parts[0].startsWith("#"))
                        .filter(parts -> !added.forms(parts[1], parts[2]).contains(parts[0]))
                        .map(parts -> String.join(" ", parts)))
                .isEmpty();
        assertThat(added.forms("klant", "no such tag")).isEmpty();
    }

    private static String tagged(Tagger tagger, List<String> tokens) throws Exception {
        return tagger.tag(tokens).stream().map(LeanDutchTest::told).collect(Collectors.joining("\n"));
    }

    private static List<String> told(AnalyzedSentence sentence) {
        return Arrays.stream(sentence.getTokens()).map(LeanDutchTest::told).toList();
    }

    private static String told(AnalyzedTokenReadings token) {
        return token.getStartPos() + " " + token.getToken() + token.getReadings() + token.isIgnoredBySpeller();
    }
}
