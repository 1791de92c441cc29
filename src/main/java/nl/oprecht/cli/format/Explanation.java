package nl.oprecht.cli.format;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.oprecht.domain.move.Grade;
import nl.oprecht.domain.move.Move;
import nl.oprecht.domain.rule.Meaning;
import nl.oprecht.domain.rule.RuleSheet;
import nl.oprecht.domain.rule.Rulebook;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.tone.EarSettings;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;

/** Tells people what families, moves, signals and rules are. Reasons and examples are Dutch in any language. */
public final class Explanation {

    private final Writer out;
    private final Ink ink;
    private final Texts texts;
    private final Vocabulary vocabulary;
    private final Rulebook rulebook;
    private final RuleTexts words;
    private final RuleExplanation sheets;

    /**
     * @param out is not closed
     * @param colour whether it is a terminal that shows colours
     */
    public Explanation(Writer out, boolean colour, Texts texts, Vocabulary vocabulary, Rulebook rulebook) {
        this.out = out;
        this.ink = new Ink(colour);
        this.texts = texts;
        this.vocabulary = vocabulary;
        this.rulebook = rulebook;
        this.words = new RuleTexts(rulebook, vocabulary, texts, ink);
        this.sheets = new RuleExplanation(vocabulary, words, texts, ink);
    }

    /** All families, moves and signals with the number of their rules. */
    public void overview() throws IOException {
        Table table = new Table(2);
        heading(table, texts.get("explain.family"));
        vocabulary
                .families()
                .forEach(family -> count(table, family.id(), words.name(family), rulebook.ofFamily(family.id())));
        table.row(List.of());
        heading(table, texts.get("explain.move"));
        vocabulary.moves().forEach(move -> count(table, move.id(), words.name(move), rulebook.ofMove(move.id())));
        table.row(List.of());
        heading(table, texts.get("explain.signal"));
        rulebook.signals().stream()
                .sorted()
                .forEach(signal -> count(table, signal, words.nameOfSignal(signal), rulebook.ofSignal(signal)));
        lines(table.lines());
        line("");
        line(texts.get("explain.more"));
        out.flush();
    }

    /** What a family is, and its rules. */
    public void family(Family family) throws IOException {
        title(family.id(), words.name(family));
        line(family.about().in(texts.locale()));
        line("");
        Facts facts = new Facts(ink);
        facts.add(texts.get("explain.principle"), words.principle(family.principle()))
                .add(texts.get("explain.severity"), words.weight(family.severity(), family.penalty()));
        if (!family.ofWholeText()) {
            facts.add(texts.get("explain.speaks"), words.speaks(Register.NONE, family.onlyInBadNews()));
        }
        facts.add(
                texts.get("explain.remedy"),
                vocabulary.move(family.remedy()).stream()
                        .map(move -> words.named(move) + ": " + move.advice().in(texts.locale()))
                        .toList());
        lines(facts.lines());
        line("");
        if (family.ofWholeText()) {
            line(ink.strong(texts.get("explain.whole-text")));
            line(family.verdict());
        } else {
            rules(rulebook.ofFamily(family.id()));
        }
        out.flush();
    }

    /** What a move is, when it counts in half and when in full, and the rules that hear it. */
    public void move(Move move) throws IOException {
        title(move.id(), words.name(move));
        line(move.advice().in(texts.locale()));
        line("");
        lines(new Facts(ink)
                .add(texts.get("explain.principle"), words.principle(move.principle()))
                .lines());
        grade(move, Grade.SPECIFIC, texts.get("explain.specific"));
        grade(move, Grade.GENERIC, texts.get("explain.generic"));
        out.flush();
    }

    /** What a signal is, and the rules that hear it. */
    public void signal(String id) throws IOException {
        title(id, words.nameOfSignal(id));
        line(texts.get("explain.signal.about"));
        line("");
        rules(rulebook.ofSignal(id));
        out.flush();
    }

    /** What the second ear is, and what it says of sentences that resemble a family. */
    public void ear() throws IOException {
        title(EarSettings.RULE, texts.get("explain.ear"));
        line(texts.get("explain.ear.about"));
        line("");
        line(ink.strong(texts.get("explain.ear.says")));
        Table table = new Table(2);
        vocabulary.families().stream()
                .filter(family -> !family.suspicion().isEmpty())
                .forEach(family -> table.row(List.of(family.id(), family.suspicion())));
        lines(table.lines());
        out.flush();
    }

    /** What a rule says, when, and the examples that prove it. */
    public void rule(RuleSheet sheet) throws IOException {
        title(sheet.id(), sheet.name());
        lines(sheets.lines(sheet));
        out.flush();
    }

    private void grade(Move move, Grade grade, String heading) throws IOException {
        List<RuleSheet> rules = rulebook.ofMove(move.id()).stream()
                .filter(sheet -> sheet.parts().stream()
                        .anyMatch(part -> part.meaning().equals(new Meaning.Makes(move.id(), grade))))
                .toList();
        List<String> combined = move.together().stream()
                .filter(together -> together.grade() == grade)
                .map(words::together)
                .toList();
        if (!rules.isEmpty() || !combined.isEmpty()) {
            line("");
            line(ink.strong(heading));
            lines(combined);
            lines(sheets.firstExamples(rules));
        }
    }

    private void rules(List<RuleSheet> rules) throws IOException {
        line(ink.strong(texts.get("explain.rules", rules.size())));
        lines(sheets.firstExamples(rules));
        if (!rules.isEmpty()) {
            line("");
            line(texts.get("explain.more-rule", rules.get(0).id()));
        }
    }

    private void heading(Table table, String kind) {
        table.row(
                List.of(ink.faint(kind), ink.faint(texts.get("explain.name")), ink.faint(texts.get("explain.count"))));
    }

    private static void count(Table table, String id, String name, List<RuleSheet> rules) {
        table.row(List.of(id, name, String.valueOf(rules.size())));
    }

    private void title(String id, String name) throws IOException {
        line(ink.strong(id + ": " + name));
    }

    private void lines(List<String> lines) throws IOException {
        for (String line : lines) {
            line(line);
        }
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
