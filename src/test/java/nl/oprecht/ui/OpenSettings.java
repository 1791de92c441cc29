package nl.oprecht.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import nl.oprecht.domain.text.Register;
import nl.oprecht.ui.settings.SettingRow;
import nl.oprecht.ui.style.NamedChoice;
import org.testfx.api.FxRobot;

/** A window with its settings at hand. */
abstract class OpenSettings extends OpenDesk {

    static void openSettings(FxRobot robot) {
        control(robot, KeyCode.COMMA);
        await("the settings", () -> robot.lookup(".settings").tryQuery().isPresent());
    }

    static TextField search(FxRobot robot) {
        return robot.lookup(".settings .search-box").query();
    }

    static void look(FxRobot robot, String words) {
        robot.interact(() -> search(robot).setText(words));
    }

    static String title(FxRobot robot) {
        return robot.lookup(".settings-head .section-title").<Label>query().getText();
    }

    static List<String> names(FxRobot robot) {
        return robot.lookup(".setting-name").<Label>queryAll().stream()
                .filter(name -> row(name).isManaged()
                        && row(name).getParent().getParent().isManaged())
                .map(Labeled::getText)
                .toList();
    }

    static SettingRow row(FxRobot robot, String name) {
        return row(robot.lookup(".setting-name").<Label>queryAll().stream()
                .filter(label -> label.getText().equals(name))
                .findFirst()
                .orElseThrow());
    }

    static SettingRow row(Node part) {
        Node node = part;
        while (!(node instanceof SettingRow)) {
            node = node.getParent();
        }
        return (SettingRow) node;
    }

    @SuppressWarnings("unchecked")
    static ComboBox<NamedChoice<Object>> list(FxRobot robot, String setting) {
        return (ComboBox<NamedChoice<Object>>) row(robot, setting).lookup(".combo-box");
    }

    static void choose(FxRobot robot, String setting, String value) {
        robot.interact(() -> {
            ComboBox<NamedChoice<Object>> list = list(robot, setting);
            list.requestFocus();
            list.setValue(list.getItems().stream()
                    .filter(choice -> choice.name().equals(value))
                    .findFirst()
                    .orElseThrow());
        });
    }

    static CheckBox tick(FxRobot robot, String name) {
        return (CheckBox) row(robot, name).lookup(".check-box");
    }

    static Button takeBack(FxRobot robot, String name) {
        return (Button) row(robot, name).lookup(".take-back");
    }

    static Button button(FxRobot robot, String name) {
        return robot.from(robot.lookup(".settings").<Node>query()).lookup(name).queryAs(Button.class);
    }

    static List<String> changes(FxRobot robot) {
        return robot.lookup(".import-changes .label").<Label>queryAll().stream()
                .map(Labeled::getText)
                .toList();
    }

    static Optional<String> problem(FxRobot robot) {
        return robot.lookup(".notice-text").<Label>queryAll().stream()
                .filter(text -> text.getParent().isVisible())
                .map(Labeled::getText)
                .findFirst();
    }

    static String score(FxRobot robot) {
        return robot.lookup(".score").<Button>query().getText();
    }

    static ComboBox<NamedChoice<Register>> house(FxRobot robot) {
        return robot.lookup(".header-bar .house").query();
    }

    static double sizeOf(FxRobot robot, String where) {
        return on(() -> robot.lookup(where).<Label>query().getFont().getSize());
    }

    static boolean isDark(FxRobot robot) {
        Scene scene = robot.lookup(".settings").query().getScene();
        return scene.getStylesheets().stream().anyMatch(sheet -> sheet.contains("dark"));
    }
}
