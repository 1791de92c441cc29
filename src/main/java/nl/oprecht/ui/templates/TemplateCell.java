package nl.oprecht.ui.templates;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.oprecht.domain.move.Move;
import nl.oprecht.domain.template.FoundTemplates.Hit;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.style.MarkedText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** One template: its title, its abbreviation, why it is there or what it does; unfolded also its text, with a way to put it in. */
final class TemplateCell extends ListCell<Hit> {

    private static final double SCROLL_BAR = 12;
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

    private final Look look;
    private final MarkedText title = new MarkedText("template-title");
    private final FontIcon star = new FontIcon("fth-star");
    private final Label abbreviation = new Label();
    private final Label note = new Label();
    private final Label body = new Label();
    private final @Nullable Button insert;
    private String text = "";
    private final VBox content;

    /**
     * What all cells of a list have in common.
     *
     * @param register the address form to show
     * @param words what was looked for
     */
    record Look(
            Vocabulary vocabulary,
            Texts texts,
            Reasons reasons,
            Supplier<Register> register,
            Supplier<List<String>> words) {}

    private TemplateCell(Look look, @Nullable Button insert) {
        this.look = look;
        this.insert = insert;
        getStyleClass().add("template-cell");
        note.getStyleClass().add("template-moves");
        body.getStyleClass().add("template-body");
        body.setWrapText(true);
        star.getStyleClass().add("star");
        star.managedProperty().bind(star.visibleProperty());
        abbreviation.getStyleClass().add("template-moves");
        abbreviation.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        content = new VBox(4, new HBox(8, title, star, abbreviation), note);
        if (insert != null) {
            content.getChildren().add(body);
        }
        setPrefWidth(0);
    }

    /** A cell of a line or two. */
    static TemplateCell folded(Look look) {
        return new TemplateCell(look, null);
    }

    /**
     * A cell with the beginning of the text; the chosen one shows all of it.
     *
     * @param onInsert is given the template to put in
     */
    static TemplateCell unfolding(Look look, Consumer<Template> onInsert) {
        Button insert = new Button(look.texts().get("templates.insert"));
        insert.getStyleClass().add("rewrite");
        Label key = new Label("Enter");
        key.getStyleClass().add("key-cap");
        insert.setGraphic(key);
        insert.setContentDisplay(ContentDisplay.RIGHT);
        insert.setFocusTraversable(false);
        TemplateCell cell = new TemplateCell(look, insert);
        insert.setOnAction(event -> {
            if (cell.getItem() != null) {
                onInsert.accept(cell.getItem().template());
            }
        });
        return cell;
    }

    @Override
    protected void updateItem(@Nullable Hit hit, boolean none) {
        super.updateItem(hit, none);
        setText(null);
        if (none || hit == null) {
            setGraphic(null);
            return;
        }
        Template template = hit.template();
        title.show(template.title(), List.of(), look.words().get());
        star.setVisible(hit.kept().favourite());
        abbreviation.setText(template.abbreviation().isEmpty() ? "" : ";" + template.abbreviation());
        String reason = look.reasons().of(hit);
        note.setText(reason.isEmpty() ? moves(template) : reason);
        note.setManaged(!note.getText().isEmpty());
        text = template.body(look.register().get()).strip();
        setGraphic(content);
        // these runs of text are made while the list is laid out, too late to be dressed for this frame by itself
        content.applyCss();
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
        Button action = insert;
        if (action == null) {
            return;
        }
        body.setText(whole ? text : text.replaceAll("\\s+", " "));
        body.pseudoClassStateChanged(FOLDED, !whole);
        body.setMinHeight(whole ? Region.USE_PREF_SIZE : 0);
        content.getChildren().remove(action);
        if (whole) {
            content.getChildren().add(action);
        }
    }

    private String moves(Template template) {
        return template.labels().moves().stream()
                .flatMap(id -> look.vocabulary().move(id).stream())
                .map(Move::name)
                .map(name -> name.in(look.texts().locale()))
                .collect(Collectors.joining(" · "));
    }
}
