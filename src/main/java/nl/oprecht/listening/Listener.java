package nl.oprecht.listening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.oprecht.domain.move.MoveEvidence;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.report.ReplyChecker;
import nl.oprecht.domain.report.Report;
import nl.oprecht.domain.report.Weights;
import nl.oprecht.domain.situation.BadNewsCues;
import nl.oprecht.domain.situation.Context;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.listening.point.PointJudge;
import nl.oprecht.listening.sentence.SentenceFacts;
import nl.oprecht.listening.sentence.SentenceReader;

/**
 * Judges a whole reply from what is known of its sentences.
 *
 * <p>The order is the data flow: sentences, combined moves, context, form of address, findings, moves, points, score.
 * As thread-safe as its two ports: not.
 */
public final class Listener implements ReplyChecker {

    private final SentenceReader sentences;
    private final LanguageCheck language;
    private final Weights weights;
    private final ContextJudge contexts;
    private final ToneJudge tones = new ToneJudge();
    private final Combinations combinations;
    private final MoveJudge moves;
    private final PointJudge points = new PointJudge();
    private final ScoreJudge scores;

    /** Builds a listener on the two ports and the data of a language pack. */
    public Listener(
            SentenceReader sentences,
            LanguageCheck language,
            Vocabulary vocabulary,
            BadNewsCues badNews,
            Weights weights) {
        this.sentences = sentences;
        this.language = language;
        this.weights = weights;
        this.contexts = new ContextJudge(vocabulary, badNews);
        this.combinations = new Combinations(vocabulary);
        this.moves = new MoveJudge(vocabulary);
        this.scores = new ScoreJudge(weights);
    }

    @Override
    public Report check(CheckRequest request) {
        String text = request.reply().text();
        Quotations quotations = new Quotations(text);
        List<SentenceFacts> reply = combinations.complete(sentences.read(text), quotations);
        List<SentenceFacts> customer = sentences.read(request.customer());
        Context context = contexts.judge(request.situation(), reply, customer);
        Address address = Address.hear(reply, quotations, request.house());
        List<Finding> tone = tones.judge(text, reply, quotations, context, address);
        List<MoveEvidence> present = moves.present(reply, quotations);
        return new Report(
                request.reply().revision(),
                context,
                request.situation(),
                address.heard(),
                scores.score(context.badNews(), present, tone),
                request.language() ? withLanguage(tone, language.check(text)) : tone,
                present,
                moves.missing(present, weights.moves(context.badNews())),
                points.judge(request.customer(), customer, text, reply));
    }

    /** A mistake of language inside a phrase that hurts is not worth a mark of its own. */
    private static List<Finding> withLanguage(List<Finding> tone, List<Finding> mistakes) {
        List<Finding> all = new ArrayList<>(tone);
        for (Finding mistake : mistakes) {
            if (tone.stream().noneMatch(finding -> finding.span().overlaps(mistake.span()))) {
                all.add(mistake);
            }
        }
        all.sort(Comparator.comparing(Finding::span));
        return all;
    }
}
