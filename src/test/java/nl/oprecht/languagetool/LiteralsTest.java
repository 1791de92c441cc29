package nl.oprecht.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.languagetool.rules.patterns.RegexPatternRule;

class LiteralsTest {

    @Test
    void one_of_each_of_these_occurs_wherever_the_expression_matches() {
        assertThat(Literals.of("\\bbos(?:je)? bloemen\\b")).containsExactly(Set.of("bos"), Set.of(" bloemen"));
        assertThat(Literals.of("(?:ruim|bijna) (?:een|twee) weken?"))
                .containsExactly(Set.of("ruim", "bijna"), Set.of("een", "twee"), Set.of(" weke"));
        assertThat(Literals.of("Goed nieuws[!.]|hoera+")).containsExactly(Set.of("goed nieuws", "hoera"));
        assertThat(Literals.of("(?<!geen )korting(?= op)")).containsExactly(Set.of("korting"));
        assertThat(Literals.of("(?-i:GRATIS|gratis)")).containsExactly(Set.of("gratis"));
        assertThat(Literals.of("[aeiou\\]x]{2}kosten\\.")).containsExactly(Set.of("kosten."));
    }

    @Test
    void where_that_cannot_be_told_there_are_none() {
        assertThat(Literals.of("\\p{Lu}{4,}")).isEmpty();
        assertThat(Literals.of("gratis|\\d+")).isEmpty();
        assertThat(Literals.of("(?:gratis)?")).isEmpty();
        assertThat(Literals.of("(?i)gratis")).isEmpty();
        assertThat(Literals.of("\\Qgratis\\E")).isEmpty();
        assertThat(Literals.of("na")).isEmpty();
        assertThat(Literals.of("gratis[")).isEmpty();
        assertThat(Literals.of("gratis(?")).isEmpty();
    }

    @Test
    void no_expression_of_the_pack_matches_a_sentence_without_them() {
        List<RegexPatternRule> expressions = Pack.PATTERNS.stream()
                .map(Pattern::rule)
                .filter(RegexPatternRule.class::isInstance)
                .map(RegexPatternRule.class::cast)
                .toList();
        List<String> sentences = TrainingSentences.every(7);
        for (RegexPatternRule rule : expressions) {
            List<Set<String>> literals = Literals.of(rule.getPattern().pattern());
            for (String sentence : literals.isEmpty() ? List.<String>of() : sentences) {
                String lowerCase = sentence.toLowerCase(Locale.ROOT);
                if (literals.stream().anyMatch(texts -> texts.stream().noneMatch(lowerCase::contains))) {
                    assertThat(rule.getPattern().matcher(sentence).find())
                            .as(rule.getFullId() + " in " + sentence)
                            .isFalse();
                }
            }
        }
        assertThat(expressions)
                .filteredOn(rule -> !Literals.of(rule.getPattern().pattern()).isEmpty())
                .hasSizeGreaterThan(expressions.size() * 3 / 4);
    }
}
