package nl.oprecht.languagetool.address;

import java.util.ArrayList;
import java.util.List;
import nl.oprecht.domain.text.Readdress;
import nl.oprecht.pack.AddressWords;
import org.languagetool.AnalyzedSentence;
import org.languagetool.synthesis.Synthesizer;

/** Works out what turns a sentence from u to je and from je to u, verbs included. */
public final class Readdresser {

    private final AddressWords words;
    private final Conjugation conjugation;
    private final TokenReader tokens;

    /**
     * @param synthesizer conjugates Dutch verbs
     */
    public Readdresser(AddressWords words, Synthesizer synthesizer) {
        this.words = words;
        this.tokens = new TokenReader(words.verbs());
        this.conjugation = new Conjugation(words.verbs(), synthesizer);
    }

    /**
     * One for each word that addresses the reader and can be turned without doubt; a sentence that mixes both
     * forms has some in both directions. Offsets count from the start of the sentence.
     */
    public List<Readdress> readdress(AnalyzedSentence analysed) {
        Sentence sentence = new Sentence(tokens.read(analysed), words);
        List<Readdress> all = new ArrayList<>(new ToFamiliar(sentence, words, conjugation).all());
        all.addAll(new ToFormal(sentence, words, conjugation).all());
        return all;
    }
}
