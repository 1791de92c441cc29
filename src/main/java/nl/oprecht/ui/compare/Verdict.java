package nl.oprecht.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.oprecht.domain.move.Move;
import nl.oprecht.domain.report.Difference;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;

/** What made the difference: moves that came, families that went, and what got worse. */
final class Verdict extends VBox {

    private final Vocabulary vocabulary;
    private final Texts texts;
    private final VBox reasons = new VBox(6);
    private final Label lesson = new Label();

    Verdict(Vocabulary vocabulary, Texts texts) {
        this.vocabulary = vocabulary;
        this.texts = texts;
        getStyleClass().add("verdict");
        lesson.setWrapText(true);
        lesson.setMinHeight(Region.USE_PREF_SIZE);
        lesson.getStyleClass().add("lesson");
        lesson.managedProperty().bind(lesson.visibleProperty());
        getChildren().addAll(reasons, lesson);
    }

    /** All of it, as high as its words are; where it gets less it scrolls. */
    ScrollPane scrolling() {
        ScrollPane scroll = new ScrollPane(this) {
            @Override
            protected double computePrefHeight(double width) {
                return Verdict.this.prefHeight(width < 0 ? getWidth() : width);
            }
        };
        scroll.setFitToWidth(true);
        scroll.setMinHeight(0);
        scroll.getStyleClass().addAll("quiet-scroll", "verdict-scroll");
        heightProperty().addListener((height, old, now) -> scroll.requestLayout());
        return scroll;
    }

    /** What there is to see; empty for nothing. */
    void teach(String words) {
        lesson.setText(words);
        lesson.setVisible(!words.isEmpty());
    }

    /** Says that there is nothing to say yet. */
    void wait(boolean reading) {
        reasons.getChildren().setAll(note(texts.get(reading ? "compare.reading" : "compare.no-text")));
    }

    /** Says what made this difference. */
    void show(Difference difference) {
        List<Node> shown = new ArrayList<>();
        group(shown, "compare.gained", "came", moves(difference.gained()));
        group(shown, "compare.sharpened", "came", moves(difference.sharpened()));
        group(shown, "compare.healed", "came", families(difference.healed()));
        group(shown, "compare.lost", "went", moves(difference.lost()));
        group(shown, "compare.blurred", "went", moves(difference.blurred()));
        group(shown, "compare.hurt", "went", families(difference.hurt()));
        if (shown.isEmpty()) {
            shown.add(note(texts.get("compare.same")));
        }
        reasons.getChildren().setAll(shown);
    }

    private void group(List<Node> shown, String title, String styleClass, List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        FlowPane line = new FlowPane(8, 6, note(texts.get(title)));
        for (String name : names) {
            Label chip = new Label(name);
            chip.getStyleClass().addAll("reason", styleClass);
            line.getChildren().add(chip);
        }
        shown.add(line);
    }

    private List<String> moves(List<String> ids) {
        return ids.stream()
                .map(id -> vocabulary
                        .move(id)
                        .map(Move::name)
                        .map(name -> name.in(texts.locale()))
                        .orElse(id))
                .toList();
    }

    private List<String> families(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> texts.get("compare.times", entry.getValue(), family(entry.getKey())))
                .toList();
    }

    private String family(String id) {
        return vocabulary
                .family(id)
                .map(Family::name)
                .map(name -> name.in(texts.locale()))
                .orElse(id);
    }

    private static Label note(String text) {
        Label note = new Label(text);
        note.getStyleClass().add("row-note");
        return note;
    }
}
