package nl.oprecht.languagetool;

import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.languagetool.Language;
import org.languagetool.UserConfig;
import org.languagetool.language.Dutch;
import org.languagetool.rules.Rule;
import org.languagetool.synthesis.Synthesizer;
import org.languagetool.tagging.Tagger;
import org.languagetool.tagging.disambiguation.Disambiguator;
import org.languagetool.tokenizers.SentenceTokenizer;
import org.languagetool.tokenizers.Tokenizer;

/** Dutch with its tokeniser, tagger and disambiguator but none of its stock rules, so that it starts fast. */
@SuppressWarnings("try") // Language is closeable in LanguageTool; ours lives as long as the program
final class ToneDutch extends Dutch {

    @Override
    public List<String> getRuleFileNames() {
        return List.of();
    }

    @Override
    public List<Rule> getRelevantRules(
            ResourceBundle messages,
            @Nullable UserConfig userConfig,
            @Nullable Language motherTongue,
            @Nullable List<Language> altLanguages) {
        return List.of();
    }

    @Override
    public Tagger createDefaultTagger() {
        return DutchParts.tagger();
    }

    @Override
    public Tokenizer createDefaultWordTokenizer() {
        return new LeanTokenizer();
    }

    @Override
    public Synthesizer createDefaultSynthesizer() {
        return DutchParts.synthesizer();
    }

    @Override
    public Disambiguator createDefaultDisambiguator() {
        return DutchParts.disambiguator();
    }

    @Override
    public SentenceTokenizer createDefaultSentenceTokenizer() {
        return DutchParts.sentences();
    }
}
