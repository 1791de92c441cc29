package nl.oprecht.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.oprecht.domain.move.MoveEvidence;
import nl.oprecht.domain.rule.Meaning;
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
import org.languagetool.JLanguageTool;
import org.languagetool.rules.RuleMatch;

/**
 * Reads sentences with LanguageTool's Dutch analysis and the pack's own patterns. Facts are kept for
 * sentences seen lately, so that a keystroke costs one sentence.
 *
 * <p>Not safe for use by several threads at once. Building one takes a second or more.
 */
public final class LanguageToolReader implements SentenceReader {

    private static final int KEPT_SENTENCES = 4_000;

    private final JLanguageTool analyser;
    private final SentenceSplitter splitter;
    private final List<Pattern> patterns;
    private final Readdresser readdresser;
    private final Map<String, SentenceFacts> kept = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SentenceFacts> eldest) {
            return size() > KEPT_SENTENCES;
        }
    };

    /** @throws nl.oprecht.domain.failure.UserFacingException when a rule file of the pack is broken */
    public LanguageToolReader(LanguagePack pack) {
        ToneDutch dutch = new ToneDutch();
        this.analyser = new JLanguageTool(dutch);
        this.splitter = new SentenceSplitter(dutch.getSentenceTokenizer());
        this.patterns = new PatternLoader(dutch).load(pack.ruleFiles());
        this.readdresser = new Readdresser(pack.address(), dutch.getSynthesizer());
    }

    @Override
    public List<SentenceFacts> read(String text) {
        List<SentenceFacts> result = new ArrayList<>();
        for (Span sentence : splitter.split(text)) {
            result.add(kept.computeIfAbsent(sentence.in(text), this::facts).shifted(sentence.start()));
        }
        return result;
    }

    /** The facts of a sentence on its own, with offsets from its start. */
    private SentenceFacts facts(String sentence) {
        try {
            AnalyzedSentence analysed = analyser.getAnalyzedSentence(sentence);
            List<Hit> hits = new ArrayList<>();
            List<MoveEvidence> moves = new ArrayList<>();
            List<Signal> signals = new ArrayList<>();
            for (Pattern pattern : patterns) {
                for (RuleMatch match : pattern.rule().match(analysed)) {
                    Span span = new Span(match.getFromPos(), match.getToPos());
                    if (pattern.meaning() instanceof Meaning.Hurts hurts) {
                        hits.add(new Hit(
                                hurts.rule(), span, MessageText.plain(match), match.getSuggestedReplacements()));
                    } else if (pattern.meaning() instanceof Meaning.Makes makes) {
                        moves.add(new MoveEvidence(makes.move(), span, makes.grade()));
                    } else if (pattern.meaning() instanceof Meaning.Signals signal) {
                        signals.add(new Signal(signal.signal(), span));
                    }
                }
            }
            return new SentenceFacts(
                    new Span(0, sentence.length()),
                    words(analysed),
                    hits,
                    moves,
                    signals,
                    readdresser.readdress(analysed));
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
