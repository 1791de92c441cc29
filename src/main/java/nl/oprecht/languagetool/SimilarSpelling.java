package nl.oprecht.languagetool;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.oprecht.languagetool.SimilarWords.Similar;
import org.languagetool.rules.spelling.morfologik.MorfologikMultiSpeller;
import org.languagetool.tools.StringTools;

/** LanguageTool's dictionaries of Dutch spelling, in which better words are found as {@link SimilarWords} looks. */
final class SimilarSpelling extends MorfologikMultiSpeller {

    /** As LanguageTool: what is longer is no word. */
    private static final int LONGEST = 49;

    private final List<SimilarWords> dictionaries;
    private final int mostEdits;

    SimilarSpelling(int mostEdits) throws IOException {
        super(SpellingList.DICTIONARY, SpellingList.LISTS, null, mostEdits);
        this.mostEdits = mostEdits;
        this.dictionaries =
                SpellingList.dictionaries().stream().map(SimilarWords::new).toList();
    }

    /** The likeliest first, in the capitals of the word. */
    @Override
    public List<String> getSuggestionsFromDefaultDicts(String word) {
        if (word.length() > LONGEST) {
            return new ArrayList<>();
        }
        int most = Math.min(mostEdits, word.length() - 1);
        List<Similar> similar = new ArrayList<>();
        dictionaries.forEach(dictionary -> similar.addAll(dictionary.to(word, most)));
        similar.sort(Comparator.comparingInt(Similar::weight));
        Set<String> better = new LinkedHashSet<>();
        similar.forEach(other -> better.add(inCapitalsOf(word, other.word())));
        better.remove(word);
        return new ArrayList<>(better);
    }

    private static String inCapitalsOf(String word, String other) {
        boolean allUppercase = StringTools.isAllUppercase(word);
        if (StringTools.isMixedCase(other) || !allUppercase && !StringTools.startsWithUppercase(word)) {
            return other;
        }
        String capital = allUppercase ? other.toUpperCase(Locale.ROOT) : StringTools.uppercaseFirstChar(other);
        return capital.equals(word) ? other : capital;
    }
}
