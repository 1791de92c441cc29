package nl.oprecht.cli.format;

import java.util.ArrayList;
import java.util.List;
import nl.oprecht.domain.move.Grade;
import nl.oprecht.domain.rule.Example;
import nl.oprecht.domain.rule.Meaning;
import nl.oprecht.domain.rule.RuleSheet;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.domain.tone.ToneRule;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;

/** Tells of a rule what it says, when, and the examples that prove it. */
final class RuleExplanation {

    private final Vocabulary vocabulary;
    private final RuleTexts words;
    private final Texts texts;
    private final Ink ink;

    RuleExplanation(Vocabulary vocabulary, RuleTexts words, Texts texts, Ink ink) {
        this.vocabulary = vocabulary;
        this.words = words;
        this.texts = texts;
        this.ink = ink;
    }

    /** The whole sheet; facts are told again only where a part differs in them from the one before. */
    List<String> lines(RuleSheet sheet) {
        List<String> lines = new ArrayList<>(facts(sheet, sheet.meaning()));
        Meaning told = sheet.meaning();
        for (RuleSheet.Part part : sheet.parts()) {
            lines.add("");
            if (!part.meaning().equals(told)) {
                lines.addAll(facts(sheet, part.meaning()));
                lines.add("");
            }
            told = part.meaning();
            lines.add(part.message());
            rewrites(part).forEach(rewrite -> lines.add("  " + ink.rewrite("→ " + rewrite)));
            lines.add("");
            lines.addAll(examples(part));
        }
        return lines;
    }

    /** A line a rule: its id and the first sentence that it hears. */
    List<String> firstExamples(List<RuleSheet> rules) {
        Table table = new Table(2);
        rules.forEach(sheet -> table.row(List.of(sheet.id(), marked(sheet.firstExample(), sheet.meaning()))));
        return table.lines();
    }

    private List<String> facts(RuleSheet sheet, Meaning meaning) {
        Facts facts = new Facts(ink);
        if (meaning instanceof Meaning.Hurts hurts) {
            add(facts, hurts.rule());
        } else if (meaning instanceof Meaning.Makes makes) {
            facts.add(
                    texts.get("explain.move"),
                    vocabulary.move(makes.move()).stream().map(words::named).toList());
            facts.add(texts.get("explain.grade"), grade(makes.grade()));
        } else if (meaning instanceof Meaning.Signals signals) {
            facts.add(texts.get("explain.signal"), words.named(signals.signal()));
        }
        return facts.add(texts.get("explain.file"), sheet.file()).lines();
    }

    private void add(Facts facts, ToneRule rule) {
        facts.add(
                        texts.get("explain.family"),
                        vocabulary.family(rule.family()).stream()
                                .map(words::named)
                                .toList())
                .add(texts.get("explain.principle"), words.principle(rule.principle()))
                .add(texts.get("explain.severity"), words.weight(rule.severity(), rule.penalty()))
                .add(
                        texts.get("explain.speaks"),
                        words.speaks(rule.address(), rule.gate().onlyInBadNews()))
                .add(texts.get("explain.silent"), words.silences(rule.gate()))
                .add(texts.get("explain.softer"), words.softens(rule.gate()));
    }

    private String grade(Grade grade) {
        return grade == Grade.SPECIFIC ? texts.get("explain.grade.specific") : texts.get("explain.grade.generic");
    }

    /** The rewrites, or the move whose templates take their place. */
    private List<String> rewrites(RuleSheet.Part part) {
        if (part.rewrites().isEmpty() && part.meaning() instanceof Meaning.Hurts hurts) {
            return vocabulary.family(hurts.rule().family()).map(Family::remedy).flatMap(vocabulary::move).stream()
                    .map(move -> texts.get("explain.template", words.named(move)))
                    .toList();
        }
        return part.rewrites();
    }

    private List<String> examples(RuleSheet.Part part) {
        boolean hurts = part.meaning() instanceof Meaning.Hurts;
        String heard = hurts ? texts.get("explain.wrong") : texts.get("explain.heard");
        String passed = hurts ? texts.get("explain.right") : texts.get("explain.passed");
        Table table = new Table(2);
        part.heard().forEach(example -> table.row(List.of(ink.faint(heard), marked(example, part.meaning()))));
        part.passed().forEach(sentence -> table.row(List.of(ink.faint(passed), sentence)));
        return table.lines();
    }

    /** The sentence with its marked words visible, with colours and without. */
    private String marked(Example example, Meaning meaning) {
        String sentence = example.sentence();
        String phrase = "»" + example.marked().in(sentence) + "«";
        String shown = meaning instanceof Meaning.Hurts hurts
                ? ink.severity(hurts.rule().severity(), phrase)
                : ink.rewrite(phrase);
        return sentence.substring(0, example.marked().start())
                + shown
                + sentence.substring(example.marked().end());
    }
}
