package nl.oprecht.ui.findings.ignored;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.oprecht.domain.rule.RuleBrief;
import nl.oprecht.domain.tone.EarSettings;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.domain.tone.Severity;
import nl.oprecht.domain.tone.Silence;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;

/** Puts into lines what is not heard about, with the names that people know. */
final class IgnoredRows {

    private final Vocabulary vocabulary;
    private final Texts texts;

    IgnoredRows(Vocabulary vocabulary, Texts texts) {
        this.vocabulary = vocabulary;
        this.texts = texts;
    }

    /** The rules whose names it takes to tell of this. */
    static Set<String> rules(Silence here, Silence everywhere) {
        Silence both = here.and(everywhere);
        Set<String> rules = new TreeSet<>(both.rules());
        both.phrases().forEach(phrase -> rules.add(phrase.rule()));
        return rules;
    }

    /**
     * The lines under their headings.
     *
     * @param briefs the rules that are known, by id
     * @param wanted words that a line must hold; none for all lines
     */
    List<IgnoredRow> of(Silence here, Silence everywhere, Map<String, RuleBrief> briefs, String wanted) {
        Silence choices = new Silence(
                everywhere.families(), everywhere.severities(), everywhere.rules(), everywhere.phrases(), Set.of());
        return Stream.of(
                        IgnoredRow.under(texts.get("ignored.here"), lines(here, false, briefs, wanted)),
                        IgnoredRow.under(texts.get("ignored.everywhere"), lines(choices, true, briefs, wanted)),
                        IgnoredRow.under(
                                texts.get("ignored.dictionary"),
                                lines(everywhere.without(choices), true, briefs, wanted)))
                .flatMap(rows -> rows)
                .toList();
    }

    private List<IgnoredRow> lines(Silence silence, boolean everywhere, Map<String, RuleBrief> briefs, String wanted) {
        List<IgnoredRow> rows = new ArrayList<>();
        for (Silence.Phrase phrase : silence.phrases()) {
            rows.add(new IgnoredRow(
                    "“" + Quote.shortened(phrase.quote()) + "”",
                    withFamily(phrase.rule(), name(phrase.rule(), briefs), briefs),
                    Silence.NONE.withPhrase(phrase),
                    everywhere));
        }
        for (String rule : silence.rules()) {
            rows.add(new IgnoredRow(
                    name(rule, briefs),
                    withFamily(rule, texts.get("ignored.rule"), briefs),
                    Silence.NONE.withRule(rule),
                    everywhere));
        }
        for (String family : silence.families()) {
            String name = family(family).orElse(family);
            rows.add(new IgnoredRow(name, texts.get("ignored.family"), ofFamily(family), everywhere));
        }
        for (Severity severity : silence.severities()) {
            String name = texts.get("severity." + severity.id());
            rows.add(new IgnoredRow(name, texts.get("ignored.severity"), ofSeverity(severity), everywhere));
        }
        for (String word : silence.words()) {
            rows.add(new IgnoredRow(word, "", Silence.NONE.withWord(word), everywhere));
        }
        Comparator<IgnoredRow> byTitle = Comparator.comparing(IgnoredRow::title, Collator.getInstance(Texts.DUTCH));
        return rows.stream()
                .filter(row -> row.holds(wanted))
                .sorted(byTitle.thenComparing(IgnoredRow::note))
                .toList();
    }

    /** What people call a rule: some have the name of their family, and some are no rule of any file. */
    private String name(String rule, Map<String, RuleBrief> briefs) {
        if (rule.equals(EarSettings.RULE)) {
            return texts.get("rule.second-ear");
        }
        if (rule.equals(Finding.UNKNOWN_WORD)) {
            return texts.get("rule.unknown-word");
        }
        return Optional.ofNullable(briefs.get(rule))
                .map(RuleBrief::name)
                .or(() -> family(rule))
                .orElse(rule);
    }

    private String withFamily(String rule, String note, Map<String, RuleBrief> briefs) {
        return Optional.ofNullable(briefs.get(rule))
                .flatMap(brief -> family(brief.family()))
                .map(family -> family + "  ·  " + note)
                .orElse(note);
    }

    private Optional<String> family(String id) {
        return vocabulary.family(id).map(Family::name).map(name -> name.in(texts.locale()));
    }

    private static Silence ofFamily(String id) {
        return new Silence(Set.of(id), Set.of(), Set.of(), Set.of(), Set.of());
    }

    private static Silence ofSeverity(Severity severity) {
        return new Silence(Set.of(), Set.of(severity), Set.of(), Set.of(), Set.of());
    }
}
