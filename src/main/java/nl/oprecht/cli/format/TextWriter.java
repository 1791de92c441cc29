package nl.oprecht.cli.format;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.oprecht.domain.move.Move;
import nl.oprecht.domain.point.CustomerPoint;
import nl.oprecht.domain.report.Band;
import nl.oprecht.domain.report.Note;
import nl.oprecht.domain.report.Report;
import nl.oprecht.domain.report.Score;
import nl.oprecht.domain.situation.ReplyCase;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;

/**
 * {@code text}: reads like a compiler's messages, {@code file:line:column: …}, so that editors can
 * jump to the place; then a summary of the reply.
 */
public final class TextWriter implements ResultWriter {

    private static final int LONGEST_QUOTE = 60;
    private static final int MOST_REWRITES = 5;
    private static final String INDENT = "    ";

    private final Writer out;
    private final Ink ink;
    private final Texts texts;
    private final Vocabulary vocabulary;
    private boolean first = true;

    /**
     * @param out is not closed
     * @param colour whether it is a terminal that shows colours
     */
    public TextWriter(Writer out, boolean colour, Texts texts, Vocabulary vocabulary) {
        this.out = out;
        this.ink = new Ink(colour);
        this.texts = texts;
        this.vocabulary = vocabulary;
    }

    @Override
    public void write(CheckedReply result) throws IOException {
        if (!first) {
            line("");
        }
        first = false;
        for (Finding finding : result.report().findings()) {
            write(result, finding);
        }
        if (!result.report().findings().isEmpty()) {
            line("");
        }
        summarise(OneLine.of(result.name()), result.report());
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    private void write(CheckedReply result, Finding finding) throws IOException {
        Place place = Place.of(result.reply(), finding.span().start());
        String severity = texts.get("severity." + finding.severity().id()) + ":";
        String quote = finding.quote().isBlank() ? "" : ": " + quoted(finding.quote());
        line(ink.strong(OneLine.of(result.name()) + ":" + place + ":")
                + " " + ink.severity(finding.severity(), severity)
                + " " + familyName(finding.family()) + quote
                + " " + ink.faint("[" + finding.rule() + "]"));
        line(INDENT + OneLine.of(finding.message()));
        for (String rewrite :
                finding.suggestions().stream().limit(MOST_REWRITES).toList()) {
            String shown = rewrite.isBlank() ? texts.get("finding.remove") : OneLine.of(rewrite);
            line(INDENT + ink.rewrite("→ " + shown));
        }
    }

    private void summarise(String name, Report report) throws IOException {
        Band band = Band.of(report.score().value());
        int findings = report.findings().size();
        line(ink.strong(name + ":")
                + " "
                + ink.band(band, texts.get("summary.score", report.score().value(), texts.get("band." + key(band))))
                + " · " + texts.get("summary.findings", findings)
                + " · " + caseName(report.context().replyCase()));
        for (Note note : report.notes()) {
            line(INDENT + texts.get("summary.note", note.advice().in(texts.locale())));
        }
        if (band != Band.HIGH) {
            account(report.score());
        }
        if (!report.missing().isEmpty()) {
            line(INDENT + texts.get("summary.missing", joined(report.missing(), this::moveName)));
        }
        List<CustomerPoint> open =
                report.points().stream().filter(point -> !point.answered()).toList();
        if (!open.isEmpty()) {
            line(INDENT + texts.get("summary.open", joined(open, this::pointName)));
        }
    }

    private void account(Score score) throws IOException {
        Score.NextStep next = score.next();
        if (next != null) {
            line(INDENT + texts.get("summary.next", told(next), next.gain()));
        }
        line(INDENT + texts.get("summary.account", joined(score.losses(), this::told)));
    }

    private String told(Score.NextStep next) {
        return texts.get("next." + key(next.cause()), next.name().in(texts.locale()));
    }

    private String told(Score.Loss loss) {
        return texts.get("loss." + key(loss.cause()), loss.name().in(texts.locale()), loss.points());
    }

    private String familyName(String id) {
        return vocabulary
                .family(id)
                .map(Family::name)
                .map(name -> name.in(texts.locale()))
                .orElse(id);
    }

    private String caseName(String id) {
        return vocabulary
                .replyCase(id)
                .map(ReplyCase::name)
                .map(name -> name.in(texts.locale()))
                .orElse(id);
    }

    private String moveName(String id) {
        return vocabulary
                .move(id)
                .map(Move::name)
                .map(name -> name.in(texts.locale()))
                .orElse(id);
    }

    private String pointName(CustomerPoint point) {
        return quoted(point.quote()) + " (" + texts.get("point." + point.kind().id()) + ")";
    }

    private static String quoted(String words) {
        return "“" + OneLine.of(words, LONGEST_QUOTE) + "”";
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <T> String joined(List<T> items, Function<T, String> name) {
        return items.stream().map(name).collect(Collectors.joining(", "));
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
