package nl.oprecht.ui.lessons;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.oprecht.domain.lesson.Lesson;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import org.jspecify.annotations.Nullable;

/** One lesson in the list: its day, the line, its themes, and what the reply was about. */
final class LessonCell extends ListCell<Lesson> {

    private final Vocabulary vocabulary;
    private final Texts texts;
    private final Days days;
    private final Label day = new Label();
    private final Label line = new Label();
    private final FlowPane themes = new FlowPane(8, 4);
    private final HBox content;

    LessonCell(Vocabulary vocabulary, Texts texts, Days days) {
        this.vocabulary = vocabulary;
        this.texts = texts;
        this.days = days;
        getStyleClass().add("lesson-cell");
        day.getStyleClass().add("row-note");
        day.setMinWidth(96);
        line.setWrapText(true);
        line.getStyleClass().add("row-text");
        VBox words = new VBox(4, line, themes);
        HBox.setHgrow(words, Priority.ALWAYS);
        content = new HBox(8, day, words);
        content.setAlignment(Pos.TOP_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Lesson lesson, boolean none) {
        super.updateItem(lesson, none);
        if (none || lesson == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        day.setText(days.brief(lesson.day()));
        line.setText(lesson.text());
        line.setManaged(!lesson.text().isEmpty());
        themes.getChildren()
                .setAll(lesson.themes().stream().map(LessonCell::tag).toList());
        String about = vocabulary
                .situation(lesson.situation())
                .map(situation -> situation.name().in(texts.locale()))
                .orElse("");
        if (!about.isEmpty()) {
            Label situation = new Label(texts.get("lessons.about", about));
            situation.getStyleClass().add("row-note");
            themes.getChildren().add(situation);
        }
        themes.setManaged(!themes.getChildren().isEmpty());
        setAccessibleText(String.join(", ", List.of(day.getText(), lesson.text(), String.join(", ", lesson.themes()))));
        setGraphic(content);
    }

    private static Label tag(String theme) {
        Label tag = new Label(theme);
        tag.getStyleClass().add("theme-tag");
        return tag;
    }
}
