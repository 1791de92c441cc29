package nl.oprecht.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.oprecht.check.LiveCheck;
import nl.oprecht.domain.report.Band;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.report.Report;
import nl.oprecht.domain.text.Draft;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.editor.Mark;
import nl.oprecht.ui.editor.WritingArea;
import nl.oprecht.ui.findings.SeverityMark;
import nl.oprecht.ui.findings.Wording;

/** One of the two answers: its score, its text with what hurts and what is different, and the findings in words. */
final class ComparedText extends VBox {

    private static final double MEASURE = 620;
    private static final double MARGIN = 16;

    private final Texts texts;
    private final Wording wording;
    private final String difference;
    private final Runnable onChange;
    private final LiveCheck check;
    private final WritingArea area;
    private final Label score = new Label();
    private final Label band = new Label();
    private final VBox findings = new VBox(4);
    private final ScrollPane scroll = new ScrollPane(findings);
    private CheckRequest request = CheckRequest.of("");
    private Report report = Report.empty(-1);
    private List<Span> changed = List.of();
    private boolean filling;

    /**
     * @param which names its texts: {@code before} or {@code after}
     * @param difference the style class of the words that the other text does not have
     * @param checks makes a check that reports on the UI thread
     * @param onChange hears of another text or report
     */
    ComparedText(
            String which,
            String difference,
            Function<Consumer<Report>, LiveCheck> checks,
            Wording wording,
            Texts texts,
            Runnable onChange) {
        this.texts = texts;
        this.wording = wording;
        this.difference = difference;
        this.onChange = onChange;
        check = checks.apply(this::arrived);
        String title = texts.get("compare." + which);
        area = new WritingArea(title, texts.get("compare." + which + ".prompt"), MARGIN, MEASURE);
        area.onEdit((edit, text) -> edited(text));
        VBox.setVgrow(area, Priority.ALWAYS);
        findings.getStyleClass().add("compared-findings");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("quiet-scroll", "compared-scroll");
        scroll.managedProperty().bind(scroll.visibleProperty());
        getStyleClass().addAll("text-pane", "compared");
        getChildren().addAll(head(title), area, scroll);
    }

    /** Gives the keyboard to the text. */
    @Override
    public void requestFocus() {
        area.requestFocus();
    }

    /** Shows this answer in place of another. */
    void show(CheckRequest wanted, boolean writable, boolean language) {
        // a number of its own, so that a late report about the text before is not taken for this one's
        Draft reply = new Draft(wanted.reply().text(), request.reply().revision() + 1);
        request = wanted.withReply(reply).withLanguage(language);
        if (language) {
            check.languageIsReady();
        }
        report = Report.empty(-1);
        filling = true;
        area.setText(reply.text());
        area.moveTo(0);
        area.forgetUndo();
        filling = false;
        area.setWritable(writable);
        ask();
    }

    /** The text as it stands. */
    String text() {
        return area.text();
    }

    /** The report of the text as it stands; none yet while it is being checked. */
    Report report() {
        return report;
    }

    /** Whether the report is about the text as it stands. */
    boolean settled() {
        return report.revision() == request.reply().revision();
    }

    /** Marks these words as different from the other text. */
    void differsIn(List<Span> words) {
        changed = words;
        mark();
    }

    private void edited(String text) {
        if (!filling) {
            request = request.withReply(new Draft(text, request.reply().revision() + 1));
            ask();
        }
    }

    private void ask() {
        changed = List.of();
        show();
        check.submit(request);
        onChange.run();
    }

    private void arrived(Report fresh) {
        if (fresh.revision() == request.reply().revision()) {
            report = fresh;
            show();
            onChange.run();
        }
    }

    private void show() {
        boolean known = settled() && !text().isBlank();
        int value = report.score().value();
        score.setText(known ? String.valueOf(value) : "");
        band.setText(known ? texts.get("score.band." + Band.of(value).name().toLowerCase(Locale.ROOT)) : "");
        List<Finding> found = known ? report.findings() : List.of();
        findings.getChildren().setAll(found.stream().map(this::row).toList());
        scroll.setVisible(!found.isEmpty());
        mark();
    }

    private void mark() {
        List<Mark> marks = new ArrayList<>();
        changed.forEach(span -> marks.add(new Mark(span, difference)));
        if (settled()) {
            report.findings()
                    .forEach(finding -> marks.add(new Mark(
                            finding.span(), "finding-" + finding.severity().id())));
        }
        area.mark(marks);
    }

    private Node head(String title) {
        Label name = new Label(title);
        name.getStyleClass().add("section-title");
        name.setMinWidth(Region.USE_PREF_SIZE);
        score.getStyleClass().add("compared-score");
        score.setMinWidth(Region.USE_PREF_SIZE);
        band.getStyleClass().add("row-note");
        HBox head = new HBox(8, name, score, band);
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getStyleClass().add("compared-head");
        return head;
    }

    /** A finding in words; a click shows its phrase. */
    private Node row(Finding finding) {
        Label kind = new Label(wording.kind(finding));
        kind.getStyleClass().add("finding-kind");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        Label quote = new Label("\u201C" + finding.quote().replaceAll("\\s+", " ") + "\u201D");
        quote.getStyleClass().add("finding-quote");
        quote.setMinWidth(0);
        HBox line = new HBox(8, new SeverityMark(finding.severity()), kind, quote);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(0);
        Label reason = new Label(finding.message());
        reason.getStyleClass().add("row-note");
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        VBox row = new VBox(2, line, reason);
        row.getStyleClass().addAll("row", "compared-finding");
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText(String.join(
                ". ", wording.kind(finding), wording.severity(finding), finding.quote(), finding.message()));
        row.setFocusTraversable(true);
        row.setOnMouseClicked(event -> area.select(finding.span()));
        row.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                area.select(finding.span());
                event.consume();
            }
        });
        return row;
    }
}
