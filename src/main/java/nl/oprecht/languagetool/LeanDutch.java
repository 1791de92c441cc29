package nl.oprecht.languagetool;

import java.io.IOException;
import java.util.List;
import java.util.ResourceBundle;
import org.languagetool.language.Dutch;
import org.languagetool.rules.spelling.SpellingCheckRule;
import org.languagetool.synthesis.Synthesizer;
import org.languagetool.tagging.Tagger;
import org.languagetool.tagging.disambiguation.Disambiguator;
import org.languagetool.tokenizers.SentenceTokenizer;
import org.languagetool.tokenizers.Tokenizer;

/** LanguageTool's Dutch with the big parts of its analysis shared by all, see {@link DutchParts}. */
@SuppressWarnings("try") // Language is closeable in LanguageTool; ours lives as long as the program
abstract class LeanDutch extends Dutch {

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
    public SpellingCheckRule createDefaultSpellingRule(ResourceBundle messages) throws IOException {
        return new DutchSpeller(messages, this, null, List.of());
    }

    @Override
    public SentenceTokenizer createDefaultSentenceTokenizer() {
        return DutchParts.sentences();
    }
}
