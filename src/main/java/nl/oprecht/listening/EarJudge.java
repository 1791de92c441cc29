package nl.oprecht.listening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.oprecht.domain.situation.Context;
import nl.oprecht.domain.text.Recent;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.tone.EarSettings;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.domain.tone.Severity;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.listening.SentenceEar.Suspicion;
import nl.oprecht.listening.sentence.Passage;
import nl.oprecht.listening.sentence.SentenceFacts;
import org.jspecify.annotations.Nullable;

/** Asks the second ear about sentences in bad news that no rule marked, and softly says what it hears. */
final class EarJudge {

    /** A shorter line without an end mark is a heading, a name or a department. */
    private static final int FEWEST_WORDS = 6;

    private static final int KEPT_SENTENCES = 4_000;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern ENDED = Pattern.compile(".*[.!?…]\\W*", Pattern.DOTALL);

    private final SentenceEar ear;
    private final EarSettings settings;
    private final Vocabulary vocabulary;
    private final Recent<String, Heard> known = new Recent<>(KEPT_SENTENCES);

    EarJudge(SentenceEar ear, EarSettings settings, Vocabulary vocabulary) {
        this.ear = ear;
        this.settings = settings;
        this.vocabulary = vocabulary;
    }

    /**
     * What the rules found without the phrases in whose sentence the ear finds nothing wrong at all. It hears a sentence,
     * not what the reply is about: of words that hurt only in bad news it cannot tell.
     */
    List<Finding> confirmed(Passage reply, List<Finding> marked) {
        return marked.stream()
                .filter(finding -> isBeyondASentence(finding)
                        || reply.overlapping(finding.span()).anyMatch(sentence -> isDoubtful(sentence)))
                .toList();
    }

    private boolean isBeyondASentence(Finding finding) {
        return vocabulary
                .family(finding.family())
                .map(family -> family.suspicion().isEmpty() || family.onlyInBadNews())
                .orElse(true);
    }

    private boolean isDoubtful(SentenceFacts sentence) {
        return known.of(sentence.text(), this::heard)
                .suspicion()
                .map(suspicion -> suspicion.probability() >= settings.silence())
                .orElse(true);
    }

    /**
     * Silent where nobody is spoken to: a notice, a manual or a report is no reply.
     *
     * @param marked what the rules found
     */
    List<Finding> judge(
            String text, Passage reply, Voice voice, Context context, Address address, List<Finding> marked) {
        List<Finding> findings = new ArrayList<>();
        if (context.badNews() && address.heard() != Register.NONE) {
            Marks marks = Marks.of(marked);
            List<Heard> heard = known.ofAll(reply.texts(), this::heard);
            for (int i = 0; i < heard.size(); i++) {
                Suspicion suspicion = heard.get(i).grave();
                if (suspicion != null) {
                    SentenceFacts sentence = reply.sentences().get(i);
                    Span words = heard.get(i).words().shifted(sentence.span().start());
                    if (isOpen(sentence, words, voice, marks)) {
                        add(findings, text, words, suspicion);
                    }
                }
            }
        }
        return findings;
    }

    private boolean isOpen(SentenceFacts sentence, Span words, Voice voice, Marks marks) {
        return !voice.isSomebodyElses(words)
                && !voice.isCourtesy(words)
                && settings.unless().stream().noneMatch(sentence::holds)
                && !marks.overlap(words);
    }

    private static boolean isSentence(String words) {
        return SPACE.split(words).length >= FEWEST_WORDS || ENDED.matcher(words).matches();
    }

    private void add(List<Finding> findings, String text, Span words, Suspicion suspicion) {
        Span clause = suspicion.clause().shifted(words.start());
        vocabulary
                .family(suspicion.family())
                .map(family -> finding(text, clause, family))
                .ifPresent(findings::add);
    }

    private Finding finding(String text, Span clause, Family family) {
        return new Finding(
                clause,
                clause.in(text),
                family.id(),
                EarSettings.RULE,
                family.principle(),
                Severity.HINT,
                family.suspicion(),
                settings.penalty(),
                List.of(),
                Register.NONE);
    }

    private Heard heard(String sentence) {
        Span words = trimmed(sentence);
        String text = words.in(sentence);
        Optional<Suspicion> suspicion = ear.listen(text);
        Suspicion grave = suspicion
                .filter(heard -> heard.probability() >= settings.threshold() && isSentence(text))
                .orElse(null);
        return new Heard(words, suspicion, grave);
    }

    /**
     * What can be known of a sentence without its neighbours.
     *
     * @param words without the white space around it, from its start
     * @param suspicion what the ear hears in it
     * @param grave the same, when it is worth saying of a sentence that is more than a heading or a name
     */
    private record Heard(Span words, Optional<Suspicion> suspicion, @Nullable Suspicion grave) {}

    private static Span trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
