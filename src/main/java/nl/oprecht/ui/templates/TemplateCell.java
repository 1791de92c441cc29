package nl.oprecht.ui.templates;

import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.oprecht.domain.move.Move;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import org.jspecify.annotations.Nullable;

/** One template: its title, its moves and its beginning; the chosen one in full, with a way to put it in. */
final class TemplateCell extends ListCell<Template> {

    private static final double PREVIEW = 40;
    private static final double SCROLL_BAR = 12;

    private final Vocabulary vocabulary;
    private final Texts texts;
    private final Supplier<Register> register;
    private final Label title = new Label();
    private final Label moves = new Label();
    private final Label body = new Label();
    private final Button insert;
    private String text = "";
    private final VBox content = new VBox(4, title, moves, body);

    /**
     * @param register the address form to show
     * @param onInsert is given the template to put in
     */
    TemplateCell(Vocabulary vocabulary, Texts texts, Supplier<Register> register, Consumer<Template> onInsert) {
        this.vocabulary = vocabulary;
        this.texts = texts;
        this.register = register;
        getStyleClass().add("template-cell");
        title.getStyleClass().add("template-title");
        moves.getStyleClass().add("template-moves");
        body.getStyleClass().add("template-body");
        title.setWrapText(true);
        body.setWrapText(true);
        insert = new Button(texts.get("templates.insert"));
        insert.getStyleClass().add("rewrite");
        Label key = new Label("Enter");
        key.getStyleClass().add("key-cap");
        insert.setGraphic(key);
        insert.setContentDisplay(ContentDisplay.RIGHT);
        insert.setFocusTraversable(false);
        insert.setOnAction(event -> {
            if (getItem() != null) {
                onInsert.accept(getItem());
            }
        });
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Template template, boolean none) {
        super.updateItem(template, none);
        setText(null);
        if (none || template == null) {
            setGraphic(null);
            return;
        }
        title.setText(template.title());
        moves.setText(template.labels().moves().stream()
                .flatMap(id -> vocabulary.move(id).stream())
                .map(Move::name)
                .map(name -> name.in(texts.locale()))
                .collect(Collectors.joining(" \u00B7 ")));
        text = template.body(register.get()).strip();
        setGraphic(content);
        unfold(isSelected());
    }

    @Override
    public void updateSelected(boolean selected) {
        super.updateSelected(selected);
        unfold(selected);
    }

    /** The list asks for a height without saying how wide it is, which a wrapped text cannot answer. */
    @Override
    protected double computePrefHeight(double width) {
        double own = getWidth() > 0 ? getWidth() : getListView().getWidth() - SCROLL_BAR;
        double inner = own - snappedLeftInset() - snappedRightInset();
        double height = getGraphic() == null ? 0 : content.prefHeight(inner);
        return snappedTopInset() + height + snappedBottomInset();
    }

    private void unfold(boolean whole) {
        body.setText(whole ? text : text.replaceAll("\\s+", " "));
        body.setMaxHeight(whole ? Double.MAX_VALUE : PREVIEW);
        body.setMinHeight(whole ? Region.USE_PREF_SIZE : 0);
        content.getChildren().remove(insert);
        if (whole) {
            content.getChildren().add(insert);
        }
    }
}
