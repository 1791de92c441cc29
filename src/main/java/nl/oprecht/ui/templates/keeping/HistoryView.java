package nl.oprecht.ui.templates.keeping;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.template.TemplateVersion;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.diff.WordDiff;
import org.jspecify.annotations.Nullable;

/** The versions of a template: when each was saved, and what changed in it, word by word. */
final class HistoryView extends VBox {

    private final Texts texts;
    private final DateTimeFormatter moment;
    private final ListView<TemplateVersion> list = new ListView<>();
    private final TextFlow diff = new TextFlow();
    private final Button back = new Button();

    /**
     * @param onBack is given a template to put back
     */
    HistoryView(Texts texts, Consumer<Template> onBack) {
        this.texts = texts;
        moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(texts.locale())
                .withZone(ZoneId.systemDefault());
        getStyleClass().add("history");
        list.setCellFactory(view -> new VersionCell());
        list.getSelectionModel().selectedIndexProperty().addListener((index, old, now) -> show(now.intValue()));
        list.setPlaceholder(new Label(texts.get("keeping.no-versions")));
        diff.getStyleClass().add("diff");
        back.setText(texts.get("keeping.put-back"));
        back.getStyleClass().add("rewrite");
        back.setOnAction(event -> {
            TemplateVersion chosen = list.getSelectionModel().getSelectedItem();
            if (chosen != null) {
                onBack.accept(chosen.template());
            }
        });
        ScrollPane scroll = new ScrollPane(diff);
        scroll.getStyleClass().add("quiet-scroll");
        scroll.setFitToWidth(true);
        VBox right = new VBox(8, scroll, back);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox both = new HBox(16, list, right);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().add(both);
    }

    /** Gives the keyboard to the list. */
    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    /**
     * Shows these.
     *
     * @param versions the newest first
     */
    void show(List<TemplateVersion> versions) {
        list.getItems().setAll(versions);
        list.getSelectionModel().selectFirst();
    }

    private void show(int index) {
        diff.getChildren().clear();
        back.setDisable(index <= 0);
        if (index < 0) {
            return;
        }
        List<TemplateVersion> versions = list.getItems();
        String now = words(versions.get(index).template());
        String before =
                index + 1 < versions.size() ? words(versions.get(index + 1).template()) : now;
        for (WordDiff.Piece piece : WordDiff.of(before, now)) {
            Text run = new Text(piece.text());
            run.getStyleClass()
                    .add(
                            switch (piece.kind()) {
                                case SAME -> "same";
                                case GONE -> "gone";
                                case NEW -> "new";
                            });
            diff.getChildren().add(run);
        }
    }

    private static String words(Template template) {
        return Stream.of(template.title(), template.formal(), template.familiar())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private final class VersionCell extends ListCell<TemplateVersion> {

        @Override
        protected void updateItem(@Nullable TemplateVersion version, boolean none) {
            super.updateItem(version, none);
            setText(
                    none || version == null
                            ? null
                            : texts.get("keeping.version", version.number(), moment.format(version.saved())));
        }
    }
}
