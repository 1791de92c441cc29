package nl.oprecht.ui.lessons;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import nl.oprecht.domain.lesson.Tally;
import nl.oprecht.i18n.Texts;
import org.jspecify.annotations.Nullable;

/** How often each theme came up, a row a theme and a column a month, with bars. Each count shows its lessons. */
final class ThemeMatrix extends GridPane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double LONGEST_BAR = 96;
    private static final double LOWEST_SHARE = 0.04;

    private final Texts texts;
    private final Days days;
    private final Consumer<LessonFilter> onChoose;
    private final Map<LessonFilter, Button> buttons = new HashMap<>();

    /** @param onChoose is given what to show; what is chosen already is given up again */
    ThemeMatrix(Texts texts, Days days, Consumer<LessonFilter> onChoose) {
        this.texts = texts;
        this.days = days;
        this.onChoose = onChoose;
        getStyleClass().add("theme-matrix");
    }

    /** Shows these counts. */
    void show(Tally tally) {
        LessonFilter focused = buttons.entrySet().stream()
                .filter(entry -> entry.getValue().isFocused())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        buttons.clear();
        getChildren().clear();
        getColumnConstraints().setAll(theme(), total());
        boolean earlier = tally.rows().stream().anyMatch(row -> row.earlier() > 0);
        for (int i = 0; i < tally.months().size() + (earlier ? 1 : 0); i++) {
            getColumnConstraints().add(month());
        }
        if (!tally.rows().isEmpty()) {
            heads(tally, earlier);
        }
        int most = tally.rows().stream().mapToInt(Tally.Row::total).max().orElse(1);
        for (int i = 0; i < tally.rows().size(); i++) {
            row(tally, tally.rows().get(i), i + 1, earlier, most);
        }
        Button again = focused == null ? null : buttons.get(focused);
        if (again != null) {
            again.requestFocus();
        }
    }

    /** Marks what is chosen. */
    void mark(LessonFilter chosen) {
        buttons.forEach((filter, button) -> button.pseudoClassStateChanged(CHOSEN, filter.equals(chosen)));
    }

    private void heads(Tally tally, boolean earlier) {
        addRow(0, head("lessons.theme"), head("lessons.total"));
        int column = 2;
        if (earlier) {
            add(
                    monthHead(texts.get("lessons.earlier"), texts.get("lessons.earlier"), before(null, tally)),
                    column++,
                    0);
        }
        for (YearMonth month : tally.months()) {
            LessonFilter filter = new LessonFilter(null, month, month);
            add(monthHead(days.shortMonth(month), days.month(month), filter), column++, 0);
        }
    }

    private void row(Tally tally, Tally.Row row, int place, boolean earlier, int most) {
        String name = row.theme().isEmpty() ? texts.get("lessons.no-theme") : row.theme();
        LessonFilter all = new LessonFilter(row.theme(), null, null);
        Button theme = button(name, texts.get("lessons.cell", row.total(), name), all);
        theme.getStyleClass().add("matrix-theme");
        add(theme, 0, place);
        add(bar(row.total(), most), 1, place);
        int column = 2;
        if (earlier) {
            add(
                    cell(row.earlier(), 0, name, texts.get("lessons.earlier"), before(row.theme(), tally)),
                    column++,
                    place);
        }
        for (int i = 0; i < tally.months().size(); i++) {
            YearMonth month = tally.months().get(i);
            LessonFilter filter = new LessonFilter(row.theme(), month, month);
            add(cell(row.counts().get(i), tally.highest(), name, days.month(month), filter), column++, place);
        }
    }

    /** A count, the darker the higher; nothing to choose where there is none. */
    private Node cell(int count, int highest, String theme, String when, LessonFilter filter) {
        if (count == 0) {
            Label none = new Label("·");
            none.getStyleClass().add("matrix-none");
            none.setAccessibleText(texts.get("lessons.cell", 0, theme + ", " + when));
            return none;
        }
        Button button = button(Integer.toString(count), texts.get("lessons.cell", count, theme + ", " + when), filter);
        button.getStyleClass().add("matrix-count");
        Region level = new Region();
        level.getStyleClass().add("matrix-level");
        level.setMouseTransparent(true);
        level.setMaxHeight(4);
        level.setMaxWidth(highest == 0 ? 0 : Math.max(4, 40.0 * count / highest));
        StackPane.setAlignment(level, Pos.BOTTOM_CENTER);
        StackPane stacked = new StackPane(button, level);
        return stacked;
    }

    private Node bar(int total, int most) {
        Region bar = new Region();
        bar.getStyleClass().add("matrix-bar");
        bar.setMinWidth(LONGEST_BAR * Math.max(LOWEST_SHARE, (double) total / most));
        bar.setMaxHeight(12);
        Label count = new Label(Integer.toString(total));
        HBox both = new HBox(8, bar, count);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private Button monthHead(String text, String spoken, LessonFilter filter) {
        Button head = button(text, spoken, filter);
        head.getStyleClass().add("matrix-count");
        return head;
    }

    private Button button(String text, String spoken, LessonFilter filter) {
        Button button = new Button(text);
        button.getStyleClass().addAll("quiet-button", "matrix-button");
        button.setAccessibleText(spoken);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(
                event -> onChoose.accept(button.getPseudoClassStates().contains(CHOSEN) ? LessonFilter.ALL : filter));
        buttons.put(filter, button);
        return button;
    }

    private Label head(String key) {
        Label head = new Label(texts.get(key));
        head.getStyleClass().add("row-note");
        return head;
    }

    private static LessonFilter before(@Nullable String theme, Tally tally) {
        return new LessonFilter(theme, null, tally.months().get(0).minusMonths(1));
    }

    private static ColumnConstraints theme() {
        ColumnConstraints column = new ColumnConstraints(140, 200, 320);
        column.setHgrow(Priority.SOMETIMES);
        return column;
    }

    private static ColumnConstraints total() {
        return new ColumnConstraints(LONGEST_BAR + 40);
    }

    private static ColumnConstraints month() {
        ColumnConstraints column = new ColumnConstraints(48, 64, 96);
        column.setHalignment(HPos.CENTER);
        column.setHgrow(Priority.SOMETIMES);
        return column;
    }
}
