package nl.oprecht.listening;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.oprecht.domain.situation.Context;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.tone.EarSettings;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.domain.tone.Severity;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.listening.SentenceEar.Suspicion;
import nl.oprecht.listening.sentence.SentenceFacts;

/** Asks the second ear about sentences in bad news that no rule marked, and softly says what it hears. */
final class EarJudge {

    /** A shorter line without an end mark is a heading, a name or a department. */
    private static final int FEWEST_WORDS = 6;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern ENDED = Pattern.compile(".*[.!?…]\\W*", Pattern.DOTALL);

    private final SentenceEar ear;
    private final EarSettings settings;
    private final Vocabulary vocabulary;

    EarJudge(SentenceEar ear, EarSettings settings, Vocabulary vocabulary) {
        this.ear = ear;
        this.settings = settings;
        this.vocabulary = vocabulary;
    }

    /** What the rules found without the phrases in whose sentence the ear finds nothing wrong at all. */
    List<Finding> confirmed(String text, List<SentenceFacts> facts, List<Finding> marked) {
        return marked.stream()
                .filter(finding -> isMatterOfForm(finding)
                        || facts.stream()
                                .filter(sentence -> sentence.span().overlaps(finding.span()))
                                .anyMatch(sentence -> isDoubtful(sentence.span().in(text))))
                .toList();
    }

    private boolean isMatterOfForm(Finding finding) {
        return vocabulary
                .family(finding.family())
                .map(Family::suspicion)
                .orElse("")
                .isEmpty();
    }

    private boolean isDoubtful(String sentence) {
        return ear.listen(sentence.strip())
                .map(suspicion -> suspicion.probability() >= settings.silence())
                .orElse(true);
    }

    /**
     * Silent where nobody is spoken to: a notice, a manual or a report is no reply.
     *
     * @param marked what the rules found
     */
    List<Finding> judge(
            String text,
            List<SentenceFacts> facts,
            Voice voice,
            Context context,
            Address address,
            List<Finding> marked) {
        List<Finding> findings = new ArrayList<>();
        if (context.badNews() && address.heard() != Register.NONE) {
            for (SentenceFacts sentence : facts) {
                Span words = trimmed(sentence.span(), text);
                if (isSentence(words.in(text)) && isOpen(sentence, words, voice, marked)) {
                    ear.listen(words.in(text))
                            .filter(suspicion -> suspicion.probability() >= settings.threshold())
                            .ifPresent(suspicion -> add(findings, text, words, suspicion));
                }
            }
        }
        return findings;
    }

    private boolean isOpen(SentenceFacts sentence, Span words, Voice voice, List<Finding> marked) {
        return !voice.isSomebodyElses(words)
                && !voice.isCourtesy(words)
                && settings.unless().stream().noneMatch(sentence::holds)
                && marked.stream().noneMatch(finding -> finding.span().overlaps(words));
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

    private static Span trimmed(Span span, String text) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
