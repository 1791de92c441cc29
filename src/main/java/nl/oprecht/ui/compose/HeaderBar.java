package nl.oprecht.ui.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.model.ReplyModel;
import nl.oprecht.ui.moves.ScoreBadge;
import nl.oprecht.ui.panes.FittingRow;
import nl.oprecht.ui.style.IconButton;
import nl.oprecht.ui.style.NamedChoice;

/**
 * One line above the texts: the situation, the address form of the house, the score, and what concerns the window. What
 * has no room leaves; the menu has it too.
 */
final class HeaderBar extends FittingRow {

    /** Narrower than this, in times the size of the type, the score shows only its number. */
    private static final double BRIEF = 40;

    private static final int SITUATION = 5;
    private static final int HOUSE = 4;
    private static final int COPY = 3;
    private static final int HELP = 2;
    private static final int NAME = 1;

    private final ReplyModel model;
    private final Texts texts;
    private final ComboBox<NamedChoice<String>> situation = new ComboBox<>();
    private final ComboBox<NamedChoice<Register>> house = new ComboBox<>();

    HeaderBar(
            ReplyModel model,
            Vocabulary vocabulary,
            Texts texts,
            Actions actions,
            ScoreBadge score,
            List<Shortcut> shortcuts) {
        super(8);
        this.model = model;
        this.texts = texts;
        getStyleClass().add("header-bar");
        Label name = new Label("Oprecht");
        name.getStyleClass().add("product-name");
        choose(situation, "situation.label", situations(vocabulary), model::chooseSituation);
        situation.getStyleClass().add("situation");
        choose(house, "house.label", houses(), model::chooseHouse);
        house.getStyleClass().add("house");
        model.requestProperty().addListener((request, old, now) -> show());
        show();
        add(name, NAME);
        add(situation, SITUATION);
        add(house, HOUSE);
        gap();
        add(score, ALWAYS);
        add(icon("fth-copy", "copy", actions::copy), COPY);
        add(icon("fth-moon", "theme", actions::switchTheme), HELP);
        add(icon("fth-help-circle", "help", actions::help), HELP);
        add(
                new WindowMenu(
                        shortcuts,
                        List.of(
                                new ChoiceMenu<>(
                                        texts.get("situation.label"),
                                        situation.getItems(),
                                        () -> model.requestProperty().get().situation(),
                                        model::chooseSituation),
                                new ChoiceMenu<>(
                                        texts.get("house.label"),
                                        house.getItems(),
                                        () -> model.requestProperty().get().house(),
                                        model::chooseHouse)),
                        texts),
                ALWAYS);
        widthProperty()
                .addListener((width, old, now) -> score.setBrief(
                        now.doubleValue() < BRIEF * name.getFont().getSize()));
    }

    /** Gives the keyboard to the situation. */
    @Override
    public void requestFocus() {
        situation.requestFocus();
    }

    private <T> void choose(
            ComboBox<NamedChoice<T>> box, String label, List<NamedChoice<T>> choices, Consumer<T> onChoose) {
        box.getItems().setAll(choices);
        box.setAccessibleText(texts.get(label));
        box.setTooltip(new Tooltip(texts.get(label)));
        box.setVisibleRowCount(16);
        box.valueProperty().addListener((value, old, now) -> onChoose.accept(now.value()));
    }

    private List<NamedChoice<String>> situations(Vocabulary vocabulary) {
        List<NamedChoice<String>> choices = new ArrayList<>();
        choices.add(new NamedChoice<>("", texts.get("situation.none")));
        vocabulary
                .situations()
                .forEach(s -> choices.add(new NamedChoice<>(s.id(), s.name().in(texts.locale()))));
        return choices;
    }

    private List<NamedChoice<Register>> houses() {
        return Stream.of(Register.NONE, Register.U, Register.JE)
                .map(register -> new NamedChoice<>(register, texts.get("house." + register.id())))
                .toList();
    }

    private void show() {
        select(situation, model.requestProperty().get().situation());
        select(house, model.requestProperty().get().house());
    }

    private static <T> void select(ComboBox<NamedChoice<T>> box, T wanted) {
        box.getItems().stream()
                .filter(choice -> choice.value().equals(wanted))
                .findFirst()
                .ifPresent(box::setValue);
    }

    private IconButton icon(String icon, String key, Runnable action) {
        return new IconButton(icon, texts.get("key." + key + ".does"), texts.get("key." + key), action);
    }
}
