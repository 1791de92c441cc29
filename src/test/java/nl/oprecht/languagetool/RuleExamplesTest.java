package nl.oprecht.languagetool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.report.ReplyChecker;
import nl.oprecht.domain.report.Report;
import nl.oprecht.domain.rule.Meaning;
import nl.oprecht.domain.situation.Situation;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.listening.sentence.SentenceFacts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.languagetool.AnalyzedSentence;
import org.languagetool.rules.CorrectExample;
import org.languagetool.rules.IncorrectExample;

/**
 * A rule carries its proof: each wrong example matches it at the marked words, with the rewrites that the
 * example names, and is heard there (by this rule, or by a weightier one); each right example raises nothing that hurts. Both
 * are judged as bad news, whole, with all other rules present.
 */
class RuleExamplesTest {

    private static final String MARKER = "<marker>";
    private static final String END = "</marker>";

    private final ReplyChecker checker = Pack.checker();
    private final String badNews = Pack.PACK.vocabulary().situations().stream()
            .filter(Situation::badNews)
            .findFirst()
            .orElseThrow()
            .id();

    @TestFactory
    Stream<DynamicTest> every_rule_proves_itself() {
        Set<String> seen = new HashSet<>();
        // LanguageTool makes several rules of one that holds alternatives; they share its examples
        return Pack.PATTERNS.stream()
                .filter(pattern -> seen.add(pattern.rule().getFullId()))
                .flatMap(pattern -> {
                    String name = pattern.file().replaceFirst(".*/(?=[^/]+/[^/]+$)", "") + " "
                            + pattern.rule().getFullId();
                    List<DynamicTest> tests = new ArrayList<>();
                    tests.add(dynamicTest(name + " has examples", () -> {
                        assertThat(pattern.rule().getIncorrectExamples())
                                .as("wrong examples")
                                .isNotEmpty();
                        assertThat(pattern.rule().getCorrectExamples())
                                .as("right examples")
                                .isNotEmpty();
                        assertThat(pattern.rule().getMessage()).as("message").isNotBlank();
                    }));
                    for (IncorrectExample example : pattern.rule().getIncorrectExamples()) {
                        tests.add(dynamicTest(name + " hears: " + example.getExample(), () -> hears(pattern, example)));
                    }
                    for (CorrectExample example : pattern.rule().getCorrectExamples()) {
                        tests.add(dynamicTest(
                                name + " is silent at: " + example.getExample(), () -> isSilent(pattern, example)));
                    }
                    return tests.stream();
                });
    }

    private void hears(Pattern pattern, IncorrectExample example) throws IOException {
        String text = plain(example.getExample());
        assertThat(reaches(pattern, text))
                .as("this very pattern matches: " + text)
                .isTrue();
        int start = example.getExample().indexOf(MARKER);
        Span marked = new Span(start, example.getExample().indexOf(END) - MARKER.length());
        if (pattern.meaning() instanceof Meaning.Hurts hurts) {
            assertThat(facts(text).flatMap(sentence -> sentence.hits().stream()))
                    .as("matches of this rule in: " + text)
                    .anyMatch(hit -> hit.rule().id().equals(hurts.rule().id())
                            && (hit.rule().address() == Register.NONE
                                    ? hit.span().equals(marked)
                                    : hit.span().overlaps(marked)));
            List<Finding> found = check(text).findings().stream()
                    .filter(finding -> finding.span().overlaps(marked))
                    .toList();
            assertThat(found).as("findings at the marked words in: " + text).isNotEmpty();
            List<Finding> own = found.stream()
                    .filter(finding -> finding.rule().equals(hurts.rule().id()))
                    .filter(finding -> finding.span().equals(marked))
                    .toList();
            isBetter(text, marked, hurts.rule().family(), own);
            List<String> corrections =
                    example.getCorrections().stream().filter(c -> !c.isEmpty()).toList();
            assertThat(own).as("rewrites at the marked words").allSatisfy(finding -> assertThat(corrections)
                    .containsAll(finding.suggestions()));
        } else if (pattern.meaning() instanceof Meaning.Makes makes) {
            assertThat(facts(text).flatMap(sentence -> sentence.moves().stream()))
                    .as("moves in: " + text)
                    .anySatisfy(move -> {
                        assertThat(move.move()).isEqualTo(makes.move());
                        assertThat(move.span()).isEqualTo(marked);
                    });
        } else if (pattern.meaning() instanceof Meaning.Signals signals) {
            assertThat(facts(text).flatMap(sentence -> sentence.signals().stream()))
                    .as("signals in: " + text)
                    .anySatisfy(signal -> {
                        assertThat(signal.id()).isEqualTo(signals.signal());
                        assertThat(signal.span()).isEqualTo(marked);
                    });
        }
    }

    /** A rewrite put in place of the marked words says it without this family, in clean sentences. */
    private void isBetter(String text, Span marked, String family, List<Finding> found) {
        for (Finding finding : found) {
            for (String rewrite : finding.suggestions()) {
                String better = text.substring(0, marked.start()) + rewrite + text.substring(marked.end());
                assertThat(check(better).findings())
                        .as("findings of this family in: " + better)
                        .noneMatch(left -> left.family().equals(family)
                                && left.span().overlaps(new Span(marked.start(), marked.start() + rewrite.length())));
                boolean opens = marked.start() == 0 && !rewrite.isEmpty();
                assertThat(!opens || !Character.isLowerCase(rewrite.charAt(0)))
                        .as("opens with a capital: " + better)
                        .isTrue();
                assertThat(better.strip()).as("spacing").doesNotContain("  ", " .", " ,", " !", " ?");
            }
        }
    }

    /** Whether the pattern itself, or an alternative that LanguageTool made of it, matches; not a sibling in its group. */
    private static boolean reaches(Pattern pattern, String text) throws IOException {
        for (AnalyzedSentence sentence : Pack.ANALYSER.analyzeText(text)) {
            for (Pattern other : Pack.PATTERNS) {
                if (other.rule().getFullId().equals(pattern.rule().getFullId())
                        && other.rule().match(sentence).length > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private void isSilent(Pattern pattern, CorrectExample example) {
        String text = plain(example.getExample());
        if (pattern.meaning() instanceof Meaning.Hurts) {
            assertThat(check(text).findings()).as("findings in: " + text).isEmpty();
        } else if (pattern.meaning() instanceof Meaning.Makes makes) {
            assertThat(facts(text).flatMap(sentence -> sentence.moves().stream()))
                    .as("moves in: " + text)
                    .noneMatch(move -> move.move().equals(makes.move()));
        } else if (pattern.meaning() instanceof Meaning.Signals signals) {
            assertThat(facts(text).flatMap(sentence -> sentence.signals().stream()))
                    .as("signals in: " + text)
                    .noneMatch(signal -> signal.id().equals(signals.signal()));
        }
    }

    private Report check(String text) {
        return checker.check(CheckRequest.of(text).withSituation(badNews).withHouse(Register.NONE));
    }

    private static Stream<SentenceFacts> facts(String text) {
        return Pack.READER.read(text).stream();
    }

    private static String plain(String example) {
        return example.replace(MARKER, "").replace(END, "");
    }
}
