package nl.oprecht.cli.format;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.oprecht.evaluation.Evaluation;
import nl.oprecht.evaluation.Measure;
import nl.oprecht.i18n.Texts;

/** The figures for a corpus as tables for people: what went wrong first, the totals last. */
public final class EvaluationText {

    private static final int DIGITS = 2;
    private static final int DIGITS_OF_TOTALS = 3;

    private final Writer out;
    private final Ink ink;
    private final Texts texts;

    /**
     * @param out is not closed
     * @param colour whether it is a terminal that shows colours
     */
    public EvaluationText(Writer out, boolean colour, Texts texts) {
        this.out = out;
        this.ink = new Ink(colour);
        this.texts = texts;
    }

    /**
     * @param corpus what the user calls it
     * @param misses whether to list the phrases that were missed
     * @param alarms whether to list the findings that are no label's
     * @throws IOException when nobody reads on, or the disk is full
     */
    public void write(String corpus, Evaluation evaluation, boolean misses, boolean alarms) throws IOException {
        if (misses) {
            list(evaluation.misses().stream().map(this::line));
        }
        if (alarms) {
            list(evaluation.alarms().stream().map(this::line));
        }
        line(ink.strong(texts.get(
                "evaluate.corpus.size",
                OneLine.of(corpus),
                evaluation.replies(),
                evaluation.detection().labelled())));
        line("");
        for (String row : table(evaluation).lines()) {
            line(row);
        }
        line("");
        line(texts.get("evaluate.clean", evaluation.clean(), evaluation.alarmed(), evaluation.alarmsInClean()));
        out.flush();
    }

    private Table table(Evaluation evaluation) {
        Table table = new Table(1);
        section(table, texts.get("evaluate.family"), evaluation.families());
        section(table, texts.get("evaluate.move"), evaluation.moves());
        heading(table, texts.get("evaluate.all"));
        table.row(row(texts.get("evaluate.moves"), evaluation.rightMove(), DIGITS_OF_TOTALS));
        table.row(row(texts.get("evaluate.right-family"), evaluation.rightFamily(), DIGITS_OF_TOTALS));
        table.row(row(texts.get("evaluate.detection"), evaluation.detection(), DIGITS_OF_TOTALS));
        return table;
    }

    private void section(Table table, String title, Map<String, Measure> measures) {
        heading(table, title);
        measures.forEach((id, measure) -> table.row(row(id, measure, DIGITS)));
        table.row(List.of());
    }

    private void heading(Table table, String title) {
        table.row(Stream.of(
                        title,
                        texts.get("evaluate.labelled"),
                        texts.get("evaluate.found"),
                        texts.get("evaluate.recall"),
                        texts.get("evaluate.reported"),
                        texts.get("evaluate.right"),
                        texts.get("evaluate.precision"),
                        texts.get("evaluate.f1"))
                .map(ink::faint)
                .toList());
    }

    private static List<String> row(String name, Measure measure, int digits) {
        return List.of(
                name,
                String.valueOf(measure.labelled()),
                String.valueOf(measure.found()),
                rounded(measure.recall(), digits),
                String.valueOf(measure.reported()),
                String.valueOf(measure.right()),
                rounded(measure.precision(), digits),
                rounded(measure.f1(), digits));
    }

    /** A dash where nothing could be measured. */
    private static String rounded(double ratio, int digits) {
        return Double.isNaN(ratio)
                ? "–"
                : new BigDecimal(ratio).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
    }

    private String line(Evaluation.Miss miss) {
        return disagreement(texts.get("evaluate.missed"), miss.reply(), miss.family(), miss.quote());
    }

    private String line(Evaluation.Alarm alarm) {
        var finding = alarm.finding();
        return disagreement(texts.get("evaluate.alarm"), alarm.reply(), finding.family(), finding.quote()) + " "
                + ink.faint("[" + finding.rule() + "]");
    }

    private String disagreement(String what, String reply, String family, String quote) {
        return what + " " + ink.strong(OneLine.of(reply)) + " " + family + ": “" + OneLine.of(quote) + "”";
    }

    private void list(Stream<String> lines) throws IOException {
        List<String> all = lines.toList();
        for (String text : all) {
            line(text);
        }
        if (!all.isEmpty()) {
            line("");
        }
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
