package nl.oprecht.languagetool;

import java.io.IOException;
import java.util.List;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.AbstractNumberInWordFilter;
import org.languagetool.rules.nl.DutchNumberInWordFilter;
import org.languagetool.rules.spelling.morfologik.MorfologikSpellerRule;

/**
 * Looks for what was meant by a word with a digit in it, as {@link DutchNumberInWordFilter} does, which reads all lists of
 * words anew for itself. LanguageTool makes it by its name.
 */
public final class NumberInWordFilter extends AbstractNumberInWordFilter {

    private final MorfologikSpellerRule speller;

    /** Takes a tenth of a second. */
    public NumberInWordFilter() throws IOException {
        super(new ToneDutch());
        speller = new DutchSpeller(JLanguageTool.getMessageBundle(language), language, null, List.of());
    }

    @Override
    protected boolean isMisspelled(String word) throws IOException {
        return speller.isMisspelled(word);
    }

    @Override
    protected List<String> getSuggestions(String word) throws IOException {
        return speller.getSpellingSuggestions(word);
    }
}
