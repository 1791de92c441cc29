package nl.oprecht.ui.compose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import nl.oprecht.domain.situation.Context;
import nl.oprecht.domain.situation.ReplyCase;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.model.ReplyModel;
import nl.oprecht.ui.style.NamedChoice;

/** Above the draft: how things stand, why we think so, and one click to say that it is otherwise. */
final class CaseLine extends FlowPane {

    /** In a narrower window, in pixels, the list's tooltip gives the reason. */
    private static final double ROOM_FOR_REASON = 400;

    private final ReplyModel model;
    private final Vocabulary vocabulary;
    private final Texts texts;
    private final ComboBox<NamedChoice<String>> chooser = new ComboBox<>();
    private final Label reason = new Label();
    private final Button otherwise = new Button();
    private boolean filling;

    CaseLine(ReplyModel model, Vocabulary vocabulary, Texts texts) {
        this.model = model;
        this.vocabulary = vocabulary;
        this.texts = texts;
        getStyleClass().add("case-line");
        // or else the longest reason would make it wider than the draft, and then stay so
        setMinWidth(0);
        setAlignment(Pos.CENTER_LEFT);
        chooser.setAccessibleText(texts.get("case.label"));
        chooser.setTooltip(new Tooltip(texts.get("case.label")));
        chooser.valueProperty().addListener((value, old, now) -> choose(now));
        reason.getStyleClass().add("row-note");
        reason.maxWidthProperty().bind(widthProperty());
        reason.visibleProperty().bind(widthProperty().greaterThan(ROOM_FOR_REASON));
        reason.managedProperty().bind(reason.visibleProperty());
        otherwise.getStyleClass().addAll("quiet-button", "case-otherwise");
        otherwise.setOnAction(event -> model.chooseCase(opposite()));
        getChildren().addAll(chooser, reason, otherwise);
        model.reportProperty().addListener((report, old, now) -> show());
        model.requestProperty().addListener((request, old, now) -> show());
        show();
    }

    /** Gives the keyboard to the list. */
    @Override
    public void requestFocus() {
        chooser.requestFocus();
    }

    private void choose(NamedChoice<String> choice) {
        if (!filling && choice != null) {
            model.chooseCase(choice.value());
        }
    }

    /** What stands there stays until the text that is written now has been read. */
    private void show() {
        boolean chosen = !model.requestProperty().get().replyCase().isEmpty();
        boolean known = chosen || !model.draft().isBlank();
        if (known && !chosen && !model.settled()) {
            return;
        }
        Context context = model.report().context();
        fill(known ? context : Context.UNKNOWN);
        reason.setText(known ? why(context) : "");
        reason.setTooltip(reason.getText().isEmpty() ? null : new Tooltip(reason.getText()));
        chooser.getTooltip().setText((texts.get("case.label") + "\n" + reason.getText()).strip());
        chooser.setAccessibleHelp(reason.getText());
        otherwise.setVisible(known);
        otherwise.setText(texts.get(chosen ? "case.propose" : context.badNews() ? "case.not-bad" : "case.bad"));
    }

    /** The proposal first, with its name once there is one, then all cases to choose from. */
    private void fill(Context context) {
        Optional<ReplyCase> proposed = vocabulary.replyCase(context.replyCase());
        String name = proposed.map(this::name)
                .map(known -> texts.get("case.proposed", known))
                .orElse(texts.get("case.none"));
        String wanted = model.requestProperty().get().replyCase();
        NamedChoice<String> proposal = new NamedChoice<>("", wanted.isEmpty() ? name : texts.get("case.propose"));
        List<NamedChoice<String>> all = vocabulary.cases().stream()
                .map(c -> new NamedChoice<>(c.id(), name(c)))
                .toList();
        if (!chooser.getItems().isEmpty()
                && chooser.getItems().get(0).equals(proposal)
                && chooser.getValue().value().equals(wanted)) {
            return;
        }
        filling = true;
        chooser.getItems().clear();
        chooser.getItems().add(proposal);
        chooser.getItems().addAll(all);
        chooser.setValue(all.stream()
                .filter(choice -> choice.value().equals(wanted))
                .findFirst()
                .orElse(proposal));
        filling = false;
    }

    private String why(Context context) {
        String key = "case.reason."
                + context.caseReason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return texts.get(key, context.words().strip());
    }

    /** The case that says the opposite about bad news; none when the agent chose before. */
    private String opposite() {
        if (!model.requestProperty().get().replyCase().isEmpty()) {
            return "";
        }
        boolean wanted = !model.report().context().badNews();
        return vocabulary.cases().stream()
                .filter(replyCase -> replyCase.badNews() == wanted)
                .findFirst()
                .map(ReplyCase::id)
                .orElse("");
    }

    private String name(ReplyCase replyCase) {
        return replyCase.name().in(texts.locale());
    }
}
