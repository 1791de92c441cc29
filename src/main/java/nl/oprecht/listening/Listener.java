package nl.oprecht.listening;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.oprecht.domain.move.MoveEvidence;
import nl.oprecht.domain.point.CustomerPoint;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.report.Note;
import nl.oprecht.domain.report.ReplyChecker;
import nl.oprecht.domain.report.Report;
import nl.oprecht.domain.report.Weights;
import nl.oprecht.domain.situation.Context;
import nl.oprecht.domain.situation.ContextCues;
import nl.oprecht.domain.situation.ReplyCase;
import nl.oprecht.domain.text.Draft;
import nl.oprecht.domain.text.LetterParts;
import nl.oprecht.domain.text.Recent;
import nl.oprecht.domain.tone.EarSettings;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.listening.point.PointJudge;
import nl.oprecht.listening.sentence.Passage;
import nl.oprecht.listening.sentence.SentenceReader;

/**
 * Judges a whole reply from what is known of its sentences.
 *
 * <p>The order is the data flow: sentences, whose words they are, combined moves, context, form of address, findings,
 * moves, points, the text as a whole, score. As thread-safe as its ports: not.
 */
public final class Listener implements ReplyChecker {

    /** The customer's message stays the same from key to key. */
    private static final int KEPT_MESSAGES = 2;

    private final SentenceReader sentences;
    private final Recent<String, Passage> messages = new Recent<>(KEPT_MESSAGES);
    private final LanguageCheck language;
    private final Vocabulary vocabulary;
    private final Voice.Ear voices;
    private final ContextJudge contexts;
    private final ToneJudge tones = new ToneJudge();
    private final EarJudge ears;
    private final Combinations combinations;
    private final MoveJudge moves;
    private final PointJudge points = new PointJudge();
    private final OrderJudge orders = new OrderJudge();
    private final CustomerJudge customers;
    private final WholeTextJudge wholes;
    private final ScoreJudge scores;

    /** Builds a listener on its ports and the data of a language pack. */
    public Listener(
            SentenceReader sentences,
            LanguageCheck language,
            Vocabulary vocabulary,
            ContextCues cues,
            LetterParts letter,
            Weights weights,
            SentenceEar ear,
            EarSettings hearing) {
        this.sentences = sentences;
        this.language = language;
        this.vocabulary = vocabulary;
        this.voices = new Voice.Ear(letter, everywhere(vocabulary));
        this.ears = new EarJudge(ear, hearing, vocabulary);
        this.contexts = new ContextJudge(vocabulary, cues);
        this.combinations = new Combinations(vocabulary);
        this.moves = new MoveJudge(vocabulary);
        this.customers = new CustomerJudge(cues.notes());
        this.wholes = new WholeTextJudge(vocabulary, cues.generalWords());
        this.scores = new ScoreJudge(vocabulary, weights);
    }

    @Override
    public Report check(CheckRequest request) {
        String text = request.reply().text();
        Passage customer = messages.of(request.customer(), message -> new Passage(sentences.read(message)));
        Voice voice = voices.hear(text);
        Passage reply = combinations.complete(new Passage(voice.own(sentences.read(text))));
        Context context = contexts.judge(request, reply, customer);
        ReplyCase replyCase = vocabulary.replyCase(context.replyCase()).orElseThrow();
        Address address = Address.hear(reply.sentences(), request.house());
        List<MoveEvidence> present = moves.present(reply);
        List<CustomerPoint> raised = points.judge(request.customer(), customer, text, reply);
        List<Finding> hurting = ears.confirmed(reply, tones.hurting(text, reply, customer, context, address));
        List<Finding> phrases = tones.judge(text, reply, hurting, address);
        List<Finding> heard = together(phrases, ears.judge(text, reply, voice, context, address, phrases));
        List<Finding> tone = wanted(request, together(heard, wholes.judge(text, reply, voice, customer, raised)));
        List<Note> order = orders.judge(replyCase, text, reply);
        return new Report(
                request.reply().revision(),
                context,
                request.situation(),
                address.heard(),
                scores.score(replyCase, present, order.isEmpty(), tone),
                request.language() ? together(tone, wanted(request, mistakes(request.reply(), voice))) : tone,
                present,
                moves.missing(present, replyCase.moves()),
                raised,
                Stream.concat(customers.judge(request.customer(), customer).stream(), order.stream())
                        .toList(),
                address.readdress(reply.sentences()),
                moves.promises(reply));
    }

    private static Set<String> everywhere(Vocabulary vocabulary) {
        return vocabulary.families().stream()
                .filter(Family::everywhere)
                .map(Family::id)
                .collect(Collectors.toSet());
    }

    private static List<Finding> wanted(CheckRequest request, List<Finding> found) {
        return found.stream()
                .filter(finding -> !request.silence().covers(finding))
                .toList();
    }

    private List<Finding> mistakes(Draft reply, Voice voice) {
        return language.check(reply).stream()
                .filter(mistake -> !voice.isSomebodyElses(mistake.span()))
                .toList();
    }

    /** What is inside a phrase that is marked already is not worth a mark of its own. */
    private static List<Finding> together(List<Finding> marked, List<Finding> more) {
        Marks marks = Marks.of(marked);
        return Stream.concat(marked.stream(), more.stream().filter(finding -> !marks.overlap(finding.span())))
                .sorted(Comparator.comparing(Finding::span))
                .toList();
    }
}
