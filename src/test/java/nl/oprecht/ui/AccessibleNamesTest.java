package nl.oprecht.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import nl.oprecht.ui.editor.WritingArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

/** Whatever the keyboard can come to has a name that a screen reader can say. */
class AccessibleNamesTest extends OpenDesk {

    @Test
    void in_the_window(FxRobot robot) {
        typed(robot, "Beste Noor, we sturen het " + PROMISE + ".");

        assertThat(nameless()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ctrl+Space",
                "Ctrl+E",
                "Ctrl+O",
                "Ctrl+B",
                "Ctrl+L",
                "Alt+B",
                "Ctrl+Comma",
                "Ctrl+Shift+I",
                "F1",
                "Ctrl+F1",
                "Ctrl+Shift+K"
            })
    void on_what_a_key_opens(String key, FxRobot robot) {
        typed(robot, "Beste Noor, we sturen het " + PROMISE + ".");
        press(robot, KeyCombination.valueOf(key));
        robot.interact(() -> draft.getScene().getRoot().applyCss());

        assertThat(nameless()).isEmpty();
    }

    @Test
    void the_texts_say_what_they_are_and_what_stands_in_them(FxRobot robot) {
        typed(robot, "Beste Noor");
        List<Node> areas = on(() -> all(draft.getScene().getRoot())
                .filter(node -> node.getAccessibleRole() == AccessibleRole.TEXT_AREA)
                .filter(node -> node.getParent() != null && inside(node, WritingArea.class))
                .toList());

        assertThat(areas).hasSizeGreaterThanOrEqualTo(2).allSatisfy(area -> assertThat(area.getAccessibleText())
                .isNotBlank());
        assertThat(on(() -> areas.stream()
                        .map(area ->
                                String.valueOf(area.queryAccessibleAttribute(javafx.scene.AccessibleAttribute.TEXT)))
                        .toList()))
                .contains("Beste Noor");
    }

    private static void press(FxRobot robot, KeyCombination key) {
        List<KeyCode> held = new ArrayList<>();
        String text = key.getName();
        if (text.contains("Ctrl+") || text.contains("Shortcut+")) {
            held.add(KeyCode.CONTROL);
        }
        if (text.contains("Shift+")) {
            held.add(KeyCode.SHIFT);
        }
        if (text.contains("Alt+")) {
            held.add(KeyCode.ALT);
        }
        KeyCode[] modifiers = held.toArray(KeyCode[]::new);
        robot.press(modifiers)
                .type(((javafx.scene.input.KeyCodeCombination) key).getCode())
                .release(modifiers);
    }

    private List<String> nameless() {
        return on(() -> all(draft.getScene().getRoot())
                .filter(AccessibleNamesTest::isReached)
                .filter(node -> name(node).isBlank())
                .map(node -> node.getClass().getSimpleName() + " " + node.getStyleClass())
                .toList());
    }

    /** What only holds other things needs no name. */
    private static boolean isReached(Node node) {
        return node.isFocusTraversable()
                && node instanceof Control
                && !(node instanceof ScrollPane)
                && !(node instanceof SplitPane)
                && !(node instanceof TabPane)
                && shows(node);
    }

    private static boolean shows(Node node) {
        for (Node place = node; place != null; place = place.getParent()) {
            if (!place.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static boolean inside(Node node, Class<?> kind) {
        for (Node place = node; place != null; place = place.getParent()) {
            if (kind.isInstance(place)) {
                return true;
            }
        }
        return false;
    }

    private static String name(Node node) {
        return Optional.ofNullable(node.getAccessibleText())
                .or(() -> node instanceof Labeled labeled ? Optional.ofNullable(labeled.getText()) : Optional.empty())
                .orElse("");
    }

    private static Stream<Node> all(Node node) {
        Stream<Node> below = node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream() : Stream.of();
        return Stream.concat(Stream.of(node), below.flatMap(AccessibleNamesTest::all));
    }
}
