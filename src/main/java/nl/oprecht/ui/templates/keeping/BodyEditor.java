package nl.oprecht.ui.templates.keeping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.oprecht.check.LiveCheck;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.report.Report;
import nl.oprecht.domain.template.Filler;
import nl.oprecht.domain.template.OptionalPart;
import nl.oprecht.domain.template.Placeholder;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.template.TemplateText;
import nl.oprecht.domain.template.TemplateText.Fault;
import nl.oprecht.domain.template.Values;
import nl.oprecht.domain.text.Draft;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.text.Span;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.editor.Mark;
import nl.oprecht.ui.editor.WritingArea;

/** One text of a template, checked while it is written: what hurts in it, filled in with its examples, and slips in the notation. */
final class BodyEditor extends VBox {

    private static final double ANY_WIDTH = 10_000;

    private final Register register;
    private final Texts texts;
    private final Label title = new Label();
    private final WritingArea area;
    private final VBox remarks = new VBox(2);
    private final LiveCheck check;
    private Set<String> known = Set.of();
    private List<Finding> findings = List.of();
    private long revision;

    /**
     * @param register the form of address that it is checked for
     * @param checks makes a check that reports on the UI thread
     */
    BodyEditor(Register register, Texts texts, Function<Consumer<Report>, LiveCheck> checks, Runnable onChange) {
        this.register = register;
        this.texts = texts;
        getStyleClass().add("body-editor");
        area = new WritingArea(texts.get("keeping.text." + register.id()), "", 10, ANY_WIDTH);
        VBox.setVgrow(area, Priority.ALWAYS);
        title.getStyleClass().add("field-label");
        check = checks.apply(this::arrived);
        area.onEdit((edit, text) -> {
            remark();
            onChange.run();
        });
        getChildren().addAll(title, area, remarks);
    }

    /** The text as it stands. */
    String text() {
        return area.text();
    }

    /**
     * Puts another text there.
     *
     * @param fragments ids that may be included
     */
    void show(String text, Set<String> fragments) {
        known = fragments;
        findings = List.of();
        if (!area.text().equals(text)) {
            area.setText(text);
            area.forgetUndo();
            area.moveTo(0);
        }
        remark();
    }

    /** Says where Tab and Shift+Tab lead, since a text would keep them for itself. */
    void walk(Runnable onwards, Runnable back) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB) {
                event.consume();
                (event.isShiftDown() ? back : onwards).run();
            }
        });
    }

    /** Gives the keyboard to the text. */
    @Override
    public void requestFocus() {
        area.requestFocus();
    }

    /** Stands above the text. */
    void call(String name) {
        title.setText(name);
    }

    /** Has the text checked, as it reads with these examples. */
    void check(Template template, String situation) {
        Map<String, String> examples = new HashMap<>();
        for (Placeholder placeholder : template.placeholders()) {
            if (!placeholder.example().isEmpty()) {
                examples.put(placeholder.name(), placeholder.example());
            }
        }
        Set<String> options = new HashSet<>();
        template.options().stream().map(OptionalPart::id).forEach(options::add);
        String filled = new Filler(id -> Optional.empty())
                .fill(template, register, new Values(examples, options))
                .text();
        check.submit(CheckRequest.of("")
                .withReply(new Draft(filled, ++revision))
                .withSituation(situation)
                .withHouse(register));
    }

    private void arrived(Report report) {
        if (report.revision() == revision) {
            findings = report.findings().stream()
                    .filter(finding -> !finding.quote().startsWith("{{"))
                    .toList();
            remark();
        }
    }

    private void remark() {
        String text = area.text();
        List<Mark> marks = new ArrayList<>();
        remarks.getChildren().clear();
        TemplateText parsed = TemplateText.parse(text);
        for (Fault fault : parsed.faults()) {
            int end = text.indexOf("}}", fault.offset());
            Span place = new Span(fault.offset(), end < 0 ? text.length() : end + 2);
            String key = "fault." + fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            marks.add(new Mark(place, "finding-serious"));
            remark(texts.get(key, fault.name()), Optional.of(place));
        }
        for (String include : parsed.includes()) {
            if (!known.contains(include)) {
                remark(texts.get("fault.no-fragment", include), place(text, include));
            }
        }
        for (Finding finding : findings) {
            Optional<Span> place = place(text, finding.quote());
            place.ifPresent(span ->
                    marks.add(new Mark(span, "finding-" + finding.severity().id())));
            remark(texts.get("keeping.finding", finding.quote(), finding.message()), place);
        }
        area.mark(marks);
    }

    /** Where the words of a finding stand in the text with its braces; between braces they may not be found. */
    private static Optional<Span> place(String text, String words) {
        int at = words.isEmpty() ? -1 : text.indexOf(words);
        return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + words.length()));
    }

    private void remark(String sentence, Optional<Span> place) {
        Button row = new Button(sentence);
        row.getStyleClass().addAll("row", "remark");
        row.setWrapText(true);
        row.setMaxWidth(Double.MAX_VALUE);
        row.setOnAction(event -> place.ifPresent(span -> {
            area.select(span);
            area.requestFocus();
        }));
        remarks.getChildren().add(row);
    }
}
