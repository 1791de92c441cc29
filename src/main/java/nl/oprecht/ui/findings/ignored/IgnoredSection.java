package nl.oprecht.ui.findings.ignored;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import nl.oprecht.domain.rule.RuleBrief;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.settings.SettingRow;
import nl.oprecht.ui.settings.SettingsSection;

/** What is ignored, or the dictionary, among the settings: a row for each with a button, and a last row that stays. */
public final class IgnoredSection implements SettingsSection {

    private final String title;
    private final Predicate<IgnoredRow> wanted;
    private final SettingRow last;
    private final Ignored ignored;
    private final Ignoring ignoring;
    private final Texts texts;
    private final ObservableList<SettingRow> rows = FXCollections.observableArrayList();
    private final Map<IgnoredRow, SettingRow> byLine = new HashMap<>();

    private IgnoredSection(
            String title,
            Predicate<IgnoredRow> wanted,
            SettingRow last,
            Ignored ignored,
            Ignoring ignoring,
            Texts texts) {
        this.title = title;
        this.wanted = wanted;
        this.last = last;
        this.ignored = ignored;
        this.ignoring = ignoring;
        this.texts = texts;
        rows.add(last);
        ignored.onChange(this::opened);
    }

    /** Words and rules that are ignored; kinds and weights have ticks of their own among the settings. */
    public static IgnoredSection ofChoices(Ignored ignored, Ignoring ignoring, Texts texts) {
        SettingRow how = SettingRow.ofText(texts.get("ignored.begin.how"));
        return new IgnoredSection(
                texts.get("ignored.section"),
                row -> !row.what().rules().isEmpty() || !row.what().phrases().isEmpty(),
                how,
                ignored,
                ignoring,
                texts);
    }

    /** The dictionary. */
    public static IgnoredSection ofWords(Ignored ignored, Ignoring ignoring, Texts texts) {
        WordField field = new WordField(ignoring, texts, added -> {});
        SettingRow adding = new SettingRow(texts.get("ignored.add"), texts.get("ignored.word.how"), new Region())
                .with(field, field);
        return new IgnoredSection(
                texts.get("ignored.dictionary"), IgnoredRow::isWord, adding, ignored, ignoring, texts);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public ObservableList<SettingRow> rows() {
        return rows;
    }

    @Override
    public void opened() {
        ignored.read(this::show);
    }

    private void show(Map<String, RuleBrief> known) {
        List<IgnoredRow> lines =
                ignored.lines(known, "").stream().filter(wanted).toList();
        byLine.keySet().retainAll(lines);
        List<SettingRow> shown = Stream.concat(
                        lines.stream().map(line -> byLine.computeIfAbsent(line, this::row)), Stream.of(last))
                .toList();
        if (!rows.equals(shown)) {
            rows.setAll(shown);
        }
    }

    private SettingRow row(IgnoredRow line) {
        Button back = new Button(texts.get(line.isWord() ? "ignored.forget" : "ignored.heed"));
        back.getStyleClass().add("quiet-button");
        back.setAccessibleText(back.getText() + ": " + line.title());
        String where = line.isWord() ? "" : texts.get(line.everywhere() ? "ignored.everywhere" : "ignored.here");
        SettingRow row =
                new SettingRow(line.title(), line.note().isEmpty() ? where : where + "  ·  " + line.note(), back);
        back.setOnAction(event -> {
            rowAfter(row).requestFocus();
            ignoring.takeBack(line);
        });
        return row;
    }

    private SettingRow rowAfter(SettingRow row) {
        return rows.get(Math.min(rows.size() - 1, rows.indexOf(row) + 1));
    }
}
