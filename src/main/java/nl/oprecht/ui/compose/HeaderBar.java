package nl.oprecht.ui.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.model.ReplyModel;
import nl.oprecht.ui.moves.ScoreBadge;
import nl.oprecht.ui.style.NamedChoice;
import org.kordamp.ikonli.javafx.FontIcon;

/** One line above the texts: the situation, the address form of the house, the score, and what concerns the window. */
final class HeaderBar extends HBox {

    private final Texts texts;
    private final ComboBox<NamedChoice<String>> situation = new ComboBox<>();
    private final ComboBox<NamedChoice<Register>> house = new ComboBox<>();
    private final Button theme = new Button();

    HeaderBar(ReplyModel model, Vocabulary vocabulary, Texts texts, Actions actions, WindowMenu menu) {
        this.texts = texts;
        getStyleClass().add("header-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label name = new Label("Oprecht");
        name.getStyleClass().add("product-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        fillSituations(model, vocabulary);
        fillHouse(model);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        ScoreBadge score = new ScoreBadge(model, texts, actions::showMoves);
        score.setMinWidth(Region.USE_PREF_SIZE);
        Button copy = iconButton("fth-copy", "key.copy.does", "key.copy", actions::copy);
        iconButton(theme, "fth-moon", "key.theme.does", "key.theme", actions::switchTheme);
        Button help = iconButton("fth-help-circle", "key.help.does", "key.help", actions::help);
        getChildren().addAll(name, situation, house, gap, score, copy, theme, help, menu);
    }

    /** Gives the keyboard to the situation. */
    @Override
    public void requestFocus() {
        situation.requestFocus();
    }

    private void fillSituations(ReplyModel model, Vocabulary vocabulary) {
        List<NamedChoice<String>> choices = new ArrayList<>();
        choices.add(new NamedChoice<>("", texts.get("situation.none")));
        vocabulary
                .situations()
                .forEach(s -> choices.add(new NamedChoice<>(s.id(), s.name().in(texts.locale()))));
        situation.getItems().setAll(choices);
        situation.getSelectionModel().selectFirst();
        situation.setAccessibleText(texts.get("situation.label"));
        situation.setTooltip(new Tooltip(texts.get("situation.label")));
        situation.setVisibleRowCount(16);
        situation.getStyleClass().add("situation");
        situation.valueProperty().addListener((value, old, now) -> model.chooseSituation(now.value()));
        follow(situation, model, CheckRequest::situation);
    }

    private void fillHouse(ReplyModel model) {
        for (Register register : List.of(Register.NONE, Register.U, Register.JE)) {
            house.getItems().add(new NamedChoice<>(register, texts.get("house." + register.id())));
        }
        house.getSelectionModel().selectFirst();
        house.setAccessibleText(texts.get("house.label"));
        house.setTooltip(new Tooltip(texts.get("house.label")));
        house.getStyleClass().add("house");
        house.valueProperty().addListener((value, old, now) -> model.chooseHouse(now.value()));
        follow(house, model, CheckRequest::house);
    }

    /** What is chosen elsewhere shows here too. */
    private static <T> void follow(ComboBox<NamedChoice<T>> list, ReplyModel model, Function<CheckRequest, T> chosen) {
        model.requestProperty().addListener((request, old, now) -> list.getItems().stream()
                .filter(choice -> choice.value().equals(chosen.apply(now)))
                .findFirst()
                .ifPresent(list::setValue));
    }

    private Button iconButton(String icon, String does, String key, Runnable action) {
        return iconButton(new Button(), icon, does, key, action);
    }

    private Button iconButton(Button button, String icon, String does, String key, Runnable action) {
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().addAll("quiet-button", "icon-button");
        button.setAccessibleText(texts.get(does));
        button.setTooltip(new Tooltip(texts.get(does) + "  (" + texts.get(key) + ")"));
        button.setOnAction(event -> action.run());
        return button;
    }
}
