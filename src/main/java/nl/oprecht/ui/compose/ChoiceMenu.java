package nl.oprecht.ui.compose;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import nl.oprecht.ui.style.NamedChoice;

/** A choice as a menu, for where the window is too narrow for a list. */
final class ChoiceMenu<T> extends Menu {

    /**
     * @param present what holds, asked each time the menu opens
     * @param onChoose is given what is chosen
     */
    ChoiceMenu(String title, List<NamedChoice<T>> choices, Supplier<T> present, Consumer<T> onChoose) {
        super(title);
        ToggleGroup group = new ToggleGroup();
        for (NamedChoice<T> choice : choices) {
            RadioMenuItem item = new RadioMenuItem(choice.toString());
            item.setUserData(choice.value());
            item.setToggleGroup(group);
            item.setOnAction(event -> onChoose.accept(choice.value()));
            getItems().add(item);
        }
        setOnShowing(event -> group.getToggles().stream()
                .filter(toggle -> present.get().equals(toggle.getUserData()))
                .findFirst()
                .ifPresent(group::selectToggle));
    }
}
