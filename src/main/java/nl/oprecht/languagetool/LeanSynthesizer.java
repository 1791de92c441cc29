package nl.oprecht.languagetool;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.languagetool.synthesis.BaseSynthesizer;
import org.languagetool.synthesis.nl.DutchSynthesizer;

/** Inflects as {@link DutchSynthesizer} does, without its reading of two long lists of words into memory. */
final class LeanSynthesizer extends BaseSynthesizer {

    /** A language without lists of its own. */
    private static final String NO_LISTS = "nl-without-lists";

    private final WordForms added = DutchParts.added();
    private final WordForms removed = DutchParts.removed();
    /** Whether the tags of the added forms are among the possible ones; asked for at each word. */
    private boolean complete;

    LeanSynthesizer() {
        super("/nl/nl.sor", "/nl/dutch_synth.dict", "/nl/dutch_tags.txt", NO_LISTS);
    }

    @Override
    protected List<String> lookup(String lemma, String posTag) {
        List<String> forms = super.lookup(lemma, posTag);
        if (lemma != null && posTag != null) {
            forms.addAll(added.forms(lemma, posTag));
            forms.removeAll(removed.forms(lemma, posTag));
        }
        return forms;
    }

    @Override
    protected void initPossibleTags() throws IOException {
        super.initPossibleTags();
        synchronized (this) {
            if (complete) {
                return;
            }
            complete = true;
            List<String> tags = possibleTags;
            List<String> more = new ArrayList<>(added.tags());
            more.removeAll(tags);
            if (!more.isEmpty()) {
                more.addAll(0, tags);
                possibleTags = more;
            }
        }
    }

    /** The stock one knows how Dutch numbers are built; it is read when a rule really spells one, which is rare. */
    @Override
    public String getSpelledNumber(String arabicNumeral) {
        return DutchSynthesizer.INSTANCE.getSpelledNumber(arabicNumeral);
    }
}
