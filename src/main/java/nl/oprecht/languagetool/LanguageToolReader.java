package nl.oprecht.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.oprecht.domain.move.MoveEvidence;
import nl.oprecht.domain.rule.Meaning;
import nl.oprecht.domain.text.Recent;
import nl.oprecht.domain.text.Span;
import nl.oprecht.languagetool.address.Readdresser;
import nl.oprecht.listening.sentence.SentenceFacts;
import nl.oprecht.listening.sentence.SentenceFacts.Hit;
import nl.oprecht.listening.sentence.SentenceFacts.Signal;
import nl.oprecht.listening.sentence.SentenceFacts.Word;
import nl.oprecht.listening.sentence.SentenceReader;
import nl.oprecht.pack.LanguagePack;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.rules.RuleMatch;

/**
 * Reads sentences with LanguageTool's Dutch analysis and the pack's own patterns. Facts are kept for
 * sentences seen lately, so that a keystroke costs one sentence. For one thread.
 */
public final class LanguageToolReader implements SentenceReader {

    private static final int KEPT_SENTENCES = 4_000;

    private final DutchSentences sentences;
    private final TonePatterns patterns;
    private final Readdresser readdresser;
    private final Recent<String, SentenceFacts> facts = new Recent<>(KEPT_SENTENCES);

    /**
     * @param sentences may be shared with who else reads the same draft on the same thread
     * @param patterns may be shared with anybody
     */
    public LanguageToolReader(LanguagePack pack, DutchSentences sentences, TonePatterns patterns) {
        this.sentences = sentences;
        this.patterns = patterns;
        this.readdresser = new Readdresser(pack.address(), new ToneDutch().getSynthesizer());
    }

    @Override
    public List<SentenceFacts> read(String text) {
        Cuts cuts = sentences.split(text);
        List<SentenceFacts> known = facts.ofAll(cuts.words(), this::facts);
        List<SentenceFacts> placed = new ArrayList<>(cuts.size());
        for (int i = 0; i < cuts.size(); i++) {
            placed.add(known.get(i).shifted(cuts.start(i)));
        }
        return placed;
    }

    /** The facts of a sentence on its own, with offsets from its start. */
    private SentenceFacts facts(String sentence) {
        AnalyzedSentence analysed = sentences.analysed(sentence);
        List<Hit> hits = new ArrayList<>();
        List<MoveEvidence> moves = new ArrayList<>();
        List<Signal> signals = new ArrayList<>();
        for (Pattern pattern : patterns.of(analysed)) {
            for (RuleMatch match : matches(pattern, analysed)) {
                Span span = new Span(match.getFromPos(), match.getToPos());
                if (pattern.meaning() instanceof Meaning.Hurts hurts) {
                    hits.add(new Hit(hurts.rule(), span, MessageText.plain(match), match.getSuggestedReplacements()));
                } else if (pattern.meaning() instanceof Meaning.Makes makes) {
                    moves.add(new MoveEvidence(makes.move(), span, makes.grade()));
                } else if (pattern.meaning() instanceof Meaning.Signals signal) {
                    signals.add(new Signal(signal.signal(), span));
                }
            }
        }
        return new SentenceFacts(sentence, 0, words(analysed), hits, moves, signals, readdresser.readdress(analysed));
    }

    private static RuleMatch[] matches(Pattern pattern, AnalyzedSentence sentence) {
        try {
            return pattern.rule().match(sentence);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Word> words(AnalyzedSentence sentence) {
        List<Word> words = new ArrayList<>();
        AnalyzedTokenReadings[] tokens = sentence.getTokensWithoutWhitespace();
        for (int i = 1; i < tokens.length; i++) {
            AnalyzedTokenReadings token = tokens[i];
            if (Character.isLetter(token.getToken().codePointAt(0))) {
                Span span = new Span(token.getStartPos(), token.getEndPos());
                String lemma = PartOfSpeech.lemma(token, tokens[i - 1]);
                words.add(new Word(span, lemma.toLowerCase(Locale.ROOT), PartOfSpeech.isContent(token)));
            }
        }
        return words;
    }
}
