package nl.oprecht.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.language.Dutch;
import org.languagetool.rules.nl.CompoundAcceptor;
import org.languagetool.synthesis.Synthesizer;
import org.languagetool.tagging.Tagger;
import org.languagetool.tagging.disambiguation.Disambiguator;
import org.languagetool.tokenizers.SRXSentenceTokenizer;
import org.languagetool.tokenizers.SentenceTokenizer;

/**
 * The parts of LanguageTool's Dutch that are big: read once, at their first use, and shared by all who analyse Dutch, on
 * whatever thread. LanguageTool shares them in the same way among the tools of a language.
 */
public final class DutchParts {

    private static final String ORDINARY = "Vrijdag bel ik u over uw bestelling.";

    private DutchParts() {}

    /**
     * Reads what it takes to analyse a sentence, so that whoever comes next need not. Who comes meanwhile waits for what
     * is being read. Takes most of a second, on any thread.
     */
    public static void readAnalysis() {
        try {
            new JLanguageTool(new ToneDutch()).getAnalyzedSentence(ORDINARY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What sees compounds in words that no dictionary holds. The first call takes half a second. */
    static CompoundAcceptor compounds() {
        return Compounds.SHARED;
    }

    static Disambiguator disambiguator() {
        return Disambiguation.SHARED;
    }

    static Tagger tagger() {
        return Tagging.SHARED;
    }

    static Synthesizer synthesizer() {
        return Synthesis.SHARED;
    }

    static SentenceTokenizer sentences() {
        return Sentences.SHARED;
    }

    /** Phrases in which no word is a mistake. The first call takes a tenth of a second. */
    static AcceptedPhrases acceptedPhrases() {
        return Phrases.SHARED;
    }

    private static final class Phrases {
        static final AcceptedPhrases SHARED = new AcceptedPhrases(
                Stream.concat(Stream.of(SpellingList.IGNORED), SpellingList.LISTS.stream())
                        .toList(),
                new LeanTokenizer());
    }

    private static final class Sentences {
        static final SentenceTokenizer SHARED = new SRXSentenceTokenizer(new ToneDutch());
    }

    /** Readings and forms that LanguageTool adds to its dictionary. */
    static WordForms added() {
        return Lists.ADDED;
    }

    /** Readings and forms that LanguageTool takes out of its dictionary. */
    static WordForms removed() {
        return Lists.REMOVED;
    }

    private static final class Lists {
        static final WordForms ADDED = WordForms.read("/nl/added.txt");
        static final WordForms REMOVED = WordForms.read("/nl/removed.txt");
    }

    private static final class Compounds {
        static final CompoundAcceptor SHARED = compoundAcceptor();
    }

    /**
     * LanguageTool makes a pattern of each accepted phrase, of two words or more. The acceptor is asked about single words
     * only, on which none of these 45,000 could ever match, so while it reads them a phrase counts as a word. So is the
     * speller that tells other rules whether a word is one.
     */
    private static CompoundAcceptor compoundAcceptor() {
        SpellingList.lay();
        Language dutch = registered();
        dutch.setWordTokenizer(List::of);
        try {
            dutch.getDefaultSpellingRule();
            return Dutch.getCompoundAcceptor();
        } finally {
            dutch.setWordTokenizer(new LeanTokenizer());
        }
    }

    private static final class Disambiguation {
        static final Disambiguator SHARED = new LeanDisambiguator(registered());
    }

    /** The Dutch that LanguageTool itself looks up for its rules and lists; it is given the lean parts too. */
    private static Language registered() {
        Language dutch = Languages.getLanguageForShortCode("nl");
        dutch.setTagger(tagger());
        dutch.setSynthesizer(synthesizer());
        dutch.setWordTokenizer(new LeanTokenizer());
        return dutch;
    }

    private static final class Tagging {
        static final Tagger SHARED = new LeanTagger();
    }

    private static final class Synthesis {
        static final Synthesizer SHARED = new LeanSynthesizer();
    }
}
