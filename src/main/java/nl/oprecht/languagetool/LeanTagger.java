package nl.oprecht.languagetool;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.rules.spelling.morfologik.MorfologikSpeller;
import org.languagetool.tagging.MorfologikTagger;
import org.languagetool.tagging.TaggedWord;
import org.languagetool.tagging.Tagger;
import org.languagetool.tagging.nl.DutchTagger;
import org.languagetool.tools.StringTools;

/**
 * Tags as {@link DutchTagger} does. That one sets out for each sentence to take compounds apart, for which it reads
 * LanguageTool's whole spelling list; this one asks it only about words that the dictionary of tags does not hold and
 * that may be compounds.
 */
final class LeanTagger implements Tagger {

    private static final Locale DUTCH = new Locale("nl");
    /** What has fewer letters is no compound to the tagger. */
    private static final int SHORTEST_COMPOUND = 6;

    private final MorfologikTagger dictionary =
            new MorfologikTagger(MorfologikSpeller.getDictionaryWithCaching("/nl/dutch.dict"));
    private final PossibleCompounds compounds = new PossibleCompounds();

    @Override
    public List<AnalyzedTokenReadings> tag(List<String> tokens) {
        List<AnalyzedTokenReadings> tagged = new ArrayList<>(tokens.size());
        int start = 0;
        for (String token : tokens) {
            tagged.add(tag(token, start));
            start += token.length();
        }
        return tagged;
    }

    @Override
    public AnalyzedTokenReadings createNullToken(String token, int startPos) {
        return new AnalyzedTokenReadings(createToken(token, null), startPos);
    }

    @Override
    public AnalyzedToken createToken(String token, @Nullable String posTag) {
        return new AnalyzedToken(token, posTag, null);
    }

    private AnalyzedTokenReadings tag(String token, int start) {
        List<AnalyzedToken> known = readings(token);
        if (!known.isEmpty()) {
            return new AnalyzedTokenReadings(known, start);
        }
        if (isPlain(token)) {
            return createNullToken(token, start);
        }
        DutchParts.compounds();
        AnalyzedTokenReadings unknown = DutchTagger.INSTANCE.tag(List.of(token)).get(0);
        unknown.setStartPos(start);
        return unknown;
    }

    /** What the dictionary says of a word as it is written, and in lower case where it has its capitals from its place. */
    private List<AnalyzedToken> readings(String token) {
        String word =
                token.replace('`', '\'').replace('’', '\'').replace('‘', '\'').replace('´', '\'');
        String lower = word.toLowerCase(DUTCH);
        List<AnalyzedToken> readings = new ArrayList<>();
        add(token, word, readings);
        if (!word.equals(lower) && !StringTools.isMixedCase(word)) {
            add(token, lower, readings);
        }
        if (readings.isEmpty() && StringTools.isAllUppercase(word)) {
            add(token, StringTools.uppercaseFirstChar(lower), readings);
        }
        return readings;
    }

    private void add(String token, String word, List<AnalyzedToken> readings) {
        for (TaggedWord reading : lookup(word)) {
            readings.add(new AnalyzedToken(token, reading.getPosTag(), reading.getLemma()));
        }
    }

    private List<TaggedWord> lookup(String word) {
        List<TaggedWord> readings = new ArrayList<>(DutchParts.added().readings(word));
        readings.addAll(dictionary.tag(word));
        readings.removeAll(DutchParts.removed().readings(word));
        return readings;
    }

    /** Whether an unknown word is no compound, and has no accent or hyphen that could be left out. */
    private boolean isPlain(String token) {
        return token.chars().allMatch(letter -> letter < 128 && letter != '-')
                && (token.length() < SHORTEST_COMPOUND
                        || !compounds.mayBe(token, part -> !lookup(part).isEmpty()));
    }
}
