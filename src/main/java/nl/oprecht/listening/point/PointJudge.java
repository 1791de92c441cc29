package nl.oprecht.listening.point;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.oprecht.domain.point.CustomerPoint;
import nl.oprecht.domain.point.PointKind;
import nl.oprecht.domain.text.Recent;
import nl.oprecht.domain.text.Span;
import nl.oprecht.listening.sentence.Passage;
import nl.oprecht.listening.sentence.SentenceFacts;
import nl.oprecht.listening.sentence.SentenceFacts.Signal;
import nl.oprecht.listening.sentence.SentenceFacts.Word;

/**
 * Lifts the points from a customer's message and looks for the sentence of the reply that takes each up. For one thread.
 *
 * <p>An amount, date or reference is taken up by the same one in any notation; a question by a sentence
 * about its subject (a shared content word), or, when it asks for a moment, by a sentence that names
 * one; anything else by a shared content word. In doubt a point stays open.
 */
public final class PointJudge {

    /** Signals with this prefix are points of the kind that follows it: {@code POINT_FEELING}. */
    private static final String PREFIX = "POINT_";

    private static final String MOMENT = "MOMENT";
    private static final String ASKS_MOMENT = "ASKS_MOMENT";

    private static final int KEPT_SENTENCES = 4_000;

    /** Whoever says how the customer must feel has heard the feeling, in whatever words. */
    private static final String ACKNOWLEDGEMENT = "ERKENNING";

    /** Kept apart, since each is quick only where a text is much like the one before it. */
    private final Recent<String, List<Mention>> asked = new Recent<>(KEPT_SENTENCES);

    private final Recent<String, List<Mention>> answered = new Recent<>(KEPT_SENTENCES);

    /** The points of {@code customer} in the order of that text; empty when there is no message. */
    public List<CustomerPoint> judge(String customer, Passage message, String reply, Passage draft) {
        List<SentenceFacts> customerFacts = message.sentences();
        List<SentenceFacts> replyFacts = draft.sentences();
        List<CustomerPoint> points = new ArrayList<>();
        List<Mention> answers = mentions(draft, answered);
        for (Mention mention : mentions(message, asked)) {
            Span answer = answers.stream()
                    .filter(mention::sameAs)
                    .findFirst()
                    .map(found -> sentence(found.span(), reply, replyFacts))
                    .orElse(null);
            points.add(new CustomerPoint(mention.kind(), mention.span().in(customer), mention.span(), answer));
        }
        for (SentenceFacts sentence : customerFacts) {
            for (Signal signal : sentence.signals()) {
                if (signal.id().startsWith(PREFIX)) {
                    PointKind kind = PointKind.valueOf(signal.id().substring(PREFIX.length()));
                    points.add(point(kind, customer, signal.span(), sentence, reply, replyFacts));
                }
            }
            trimmed(customer, sentence.span())
                    .filter(span -> customer.charAt(span.end() - 1) == '?')
                    .ifPresent(
                            span -> points.add(point(PointKind.QUESTION, customer, span, sentence, reply, replyFacts)));
        }
        points.sort(Comparator.comparing(CustomerPoint::span));
        return withoutRepeats(withoutParts(points));
    }

    private static List<Mention> mentions(Passage passage, Recent<String, List<Mention>> known) {
        List<List<Mention>> mentioned = known.ofAll(passage.texts(), Mentions::in);
        List<Mention> all = new ArrayList<>();
        for (int i = 0; i < mentioned.size(); i++) {
            int start = passage.sentences().get(i).span().start();
            mentioned.get(i).forEach(mention -> all.add(mention.shifted(start)));
        }
        return all;
    }

    private static CustomerPoint point(
            PointKind kind, String customer, Span span, SentenceFacts asked, String text, List<SentenceFacts> reply) {
        Set<String> subject = subject(asked.words().stream()
                .filter(word -> span.contains(word.span()))
                .toList());
        boolean asksMoment = kind == PointKind.QUESTION && asked.holds(ASKS_MOMENT);
        Span answer = reply.stream()
                .filter(sentence -> asksMoment && sentence.holds(MOMENT)
                        || kind == PointKind.FEELING && sentence.holds(ACKNOWLEDGEMENT)
                        || !Collections.disjoint(subject, sentence.subjects()))
                .findFirst()
                .map(sentence -> trimmed(text, sentence.span()).orElse(sentence.span()))
                .orElse(null);
        return new CustomerPoint(kind, span.in(customer), span, answer);
    }

    /** The sentence around these words; the words themselves where sentences part them. */
    private static Span sentence(Span words, String reply, List<SentenceFacts> facts) {
        return facts.stream()
                .map(SentenceFacts::span)
                .filter(span -> span.contains(words))
                .findFirst()
                .flatMap(span -> trimmed(reply, span))
                .orElse(words);
    }

    private static Set<String> subject(List<Word> words) {
        return words.stream().filter(Word::content).map(Word::lemma).collect(Collectors.toSet());
    }

    /** The sentence without the white space around it, if anything is left. */
    private static Optional<Span> trimmed(String text, Span sentence) {
        String words = sentence.in(text);
        String stripped = words.strip();
        if (stripped.isEmpty()) {
            return Optional.empty();
        }
        int start = sentence.start() + words.indexOf(stripped);
        return Optional.of(new Span(start, start + stripped.length()));
    }

    /** Of two of a kind at one place the longer: “ik ben woedend” says all that “woedend” says. */
    private static List<CustomerPoint> withoutParts(List<CustomerPoint> points) {
        return points.stream()
                .filter(point -> points.stream()
                        .noneMatch(other -> other.kind() == point.kind()
                                && !other.span().equals(point.span())
                                && other.span().contains(point.span())))
                .toList();
    }

    /** The first of each thing that was said twice in the same words. */
    private static List<CustomerPoint> withoutRepeats(List<CustomerPoint> points) {
        Set<String> seen = new HashSet<>();
        return points.stream()
                .filter(point -> seen.add(point.kind() + point.quote().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
