package nl.oprecht.listening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.oprecht.domain.move.Grade;
import nl.oprecht.domain.point.CustomerPoint;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.listening.sentence.Passage;
import nl.oprecht.listening.sentence.SentenceFacts;
import nl.oprecht.listening.sentence.SentenceFacts.Word;

/** Finds what no single phrase shows: a reply that could have gone to anyone, and apologies in place of deeds. */
final class WholeTextJudge {

    private static final String TEMPLATE = "SJABLOON";
    private static final String REPEATED_APOLOGY = "HERHAALD_EXCUUS";
    private static final String APOLOGY = "EXCUUS";
    private static final String ACKNOWLEDGEMENT = "ERKENNING";

    /** The third apology and on. */
    private static final int APOLOGIES = 2;

    /** A shorter message or reply proves nothing. */
    private static final int FEWEST_WORDS = 6;

    /** Words that begin alike for so long are taken for one subject: {@code lift}, {@code liften}. */
    private static final int SHARED_START = 4;

    /** And words that hold one another, when the shorter is this long: {@code kussen}, {@code bankkussens}. */
    private static final int SHARED_PART = 5;

    private final Vocabulary vocabulary;
    private final Set<String> generalWords;

    /** @param generalWords lemmas that come back in any reply */
    WholeTextJudge(Vocabulary vocabulary, Set<String> generalWords) {
        this.vocabulary = vocabulary;
        this.generalWords = generalWords;
    }

    /**
     * @param reply what is not the writer's own left out
     * @param points what the customer said
     */
    List<Finding> judge(String text, Passage reply, Voice voice, Passage customer, List<CustomerPoint> points) {
        List<Finding> findings = new ArrayList<>();
        vocabulary
                .family(TEMPLATE)
                .filter(family -> couldGoToAnyone(reply, voice, customer, points))
                .map(family -> finding(family, new Span(0, 0), text))
                .ifPresent(findings::add);
        vocabulary.family(REPEATED_APOLOGY).ifPresent(family -> reply.holding(APOLOGY).stream()
                .flatMap(sentence -> apology(sentence).stream())
                .skip(APOLOGIES)
                .forEach(place -> findings.add(finding(family, place, text))));
        return findings;
    }

    private static Optional<Span> apology(SentenceFacts sentence) {
        return sentence.places(APOLOGY).min(Span::compareTo);
    }

    private boolean couldGoToAnyone(Passage reply, Voice voice, Passage customer, List<CustomerPoint> points) {
        boolean listens = points.stream().anyMatch(CustomerPoint::answered)
                || reply.evidence(ACKNOWLEDGEMENT).anyMatch(evidence -> evidence.grade() == Grade.SPECIFIC);
        Set<String> asked = listens
                ? Set.of()
                : own(customer.sentences().stream().flatMap(sentence -> sentence.subjects().stream()));
        if (asked.size() < FEWEST_WORDS) {
            return false;
        }
        Set<String> said = own(reply.sentences().stream().flatMap(sentence -> said(sentence, voice)));
        return said.size() >= FEWEST_WORDS
                && asked.stream().noneMatch(word -> said.stream().anyMatch(other -> related(word, other)));
    }

    /** What the sentence is about, its greeting and signature left out. */
    private static Stream<String> said(SentenceFacts sentence, Voice voice) {
        return voice.isMessage(sentence.span())
                ? sentence.subjects().stream()
                : sentence.words().stream()
                        .filter(word -> word.content() && !voice.isCourtesy(word.span()))
                        .map(Word::lemma);
    }

    private Set<String> own(Stream<String> subjects) {
        return subjects.filter(lemma -> !generalWords.contains(lemma)).collect(Collectors.toSet());
    }

    private static boolean related(String word, String other) {
        String shorter = word.length() <= other.length() ? word : other;
        String longer = word.length() <= other.length() ? other : word;
        return shorter.length() >= SHARED_START && longer.startsWith(shorter)
                || shorter.length() >= SHARED_PART && longer.contains(shorter)
                || shorter.length() > SHARED_PART && longer.startsWith(shorter.substring(0, SHARED_PART));
    }

    private static Finding finding(Family family, Span place, String text) {
        return new Finding(
                place,
                place.in(text),
                family.id(),
                family.id(),
                family.principle(),
                family.severity(),
                family.verdict(),
                family.penalty(),
                List.of(),
                Register.NONE);
    }
}
