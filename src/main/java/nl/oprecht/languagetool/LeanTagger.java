package nl.oprecht.languagetool;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.tagging.Tagger;
import org.languagetool.tagging.nl.DutchTagger;
import org.languagetool.tools.StringTools;

/**
 * Tags as {@link DutchTagger} does. That one sets out for each sentence to take compounds apart, for which it reads
 * LanguageTool's whole spelling list; this one asks it only about words that the dictionary of tags does not hold.
 */
final class LeanTagger implements Tagger {

    private static final Locale DUTCH = new Locale("nl");
    /** What has no more letters is no compound to the tagger. */
    private static final int SHORTEST_COMPOUND = 6;

    private final DutchTagger tagger = DutchTagger.INSTANCE;

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
        return tagger.createNullToken(token, startPos);
    }

    @Override
    public AnalyzedToken createToken(String token, String posTag) {
        return tagger.createToken(token, posTag);
    }

    private AnalyzedTokenReadings tag(String token, int start) {
        List<AnalyzedToken> known = readings(token);
        if (!known.isEmpty()) {
            return new AnalyzedTokenReadings(known, start);
        }
        if (isPlain(token)) {
            return createNullToken(token, start);
        }
        SpellingList.lay();
        AnalyzedTokenReadings unknown = tagger.tag(List.of(token)).get(0);
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
        for (AnalyzedToken reading : tagger.getPostags(word)) {
            readings.add(new AnalyzedToken(token, reading.getPOSTag(), reading.getLemma()));
        }
    }

    /** Whether an unknown word is too short for a compound, and has no accent or hyphen that could be left out. */
    private static boolean isPlain(String token) {
        return token.length() < SHORTEST_COMPOUND && token.chars().allMatch(letter -> letter < 128 && letter != '-');
    }
}
