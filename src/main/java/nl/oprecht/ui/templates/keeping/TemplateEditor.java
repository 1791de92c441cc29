package nl.oprecht.ui.templates.keeping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nl.oprecht.check.LiveCheck;
import nl.oprecht.domain.report.Report;
import nl.oprecht.domain.template.Channel;
import nl.oprecht.domain.template.OptionalPart;
import nl.oprecht.domain.template.Placeholder;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.template.Template.Kind;
import nl.oprecht.domain.template.Template.Labels;
import nl.oprecht.domain.template.TemplateText;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.panes.WrappingRow;
import nl.oprecht.ui.style.NamedChoice;

/** All of one template, to be written in. */
final class TemplateEditor extends VBox {

    private final Texts texts;
    private final Runnable onChange;
    private final TextField title = new TextField();
    private final ComboBox<NamedChoice<Kind>> kind = new ComboBox<>();
    private final PickList moves;
    private final PickList situations;
    private final PickList channels;
    private final TextField abbreviation = new TextField();
    private final TextField tags = new TextField();
    private final CheckBox oneText = new CheckBox();
    private final BodyEditor formal;
    private final BodyEditor familiar;
    private final VBox placeholderRows = new VBox(8);
    private final VBox optionRows = new VBox(6);
    private final Map<String, PlaceholderRow> placeholders = new LinkedHashMap<>();
    private final Map<String, TextField> options = new LinkedHashMap<>();
    /** What is known of placeholders and optional parts that no text names at the moment. */
    private Template shown = Template.plain("", "", "");

    private boolean filling;

    TemplateEditor(
            Vocabulary vocabulary, Texts texts, Function<Consumer<Report>, LiveCheck> checks, Runnable onChange) {
        this.texts = texts;
        this.onChange = onChange;
        getStyleClass().add("template-editor");
        moves = new PickList(
                texts.get("keeping.moves"),
                texts.get("keeping.no-moves"),
                named(vocabulary.moves().stream(), move -> move.id(), move -> move.name()
                        .in(texts.locale())),
                this::changed);
        situations = new PickList(
                texts.get("keeping.situations"),
                texts.get("keeping.all-situations"),
                named(vocabulary.situations().stream(), s -> s.id(), s -> s.name()
                        .in(texts.locale())),
                this::changed);
        channels = new PickList(
                texts.get("keeping.channels"),
                texts.get("keeping.all-channels"),
                named(Arrays.stream(Channel.values()), Channel::id, channel -> texts.get("channel." + channel.id())),
                this::changed);
        for (Kind each : Kind.values()) {
            kind.getItems().add(new NamedChoice<>(each, texts.get("kind." + each.id())));
        }
        oneText.setText(texts.get("keeping.one-text"));
        formal = new BodyEditor(Register.U, texts, checks, this::textChanged);
        familiar = new BodyEditor(Register.JE, texts, checks, this::textChanged);
        familiar.call(texts.get("keeping.text.je"));
        formal.walk(this::behindFormal, oneText::requestFocus);
        familiar.walk(this::behindTexts, formal::requestFocus);
        oneText.setWrapText(true);
        WrappingRow bodies = line(formal, familiar);
        getChildren()
                .addAll(
                        line(field("keeping.title", title), field("keeping.kind", kind)),
                        line(field("keeping.moves", moves), field("keeping.situations", situations)),
                        line(
                                field("keeping.channels", channels),
                                field("keeping.abbreviation", abbreviation),
                                field("keeping.tags", tags)),
                        oneText,
                        bodies,
                        optionRows,
                        placeholderRows);
        for (TextField field : List.of(title, abbreviation, tags)) {
            field.textProperty().addListener((text, old, now) -> changed());
        }
        kind.valueProperty().addListener((value, old, now) -> changed());
        oneText.selectedProperty().addListener((selected, old, now) -> {
            showTexts();
            textChanged();
        });
    }

    /** Gives the keyboard to the title. */
    @Override
    public void requestFocus() {
        title.requestFocus();
        title.selectAll();
    }

    /**
     * Shows this template.
     *
     * @param fragments ids that its texts may include
     */
    void show(Template template, Set<String> fragments) {
        filling = true;
        shown = template;
        title.setText(template.title());
        kind.setValue(kind.getItems().get(template.kind().ordinal()));
        moves.tick(template.labels().moves());
        situations.tick(template.labels().situations());
        channels.tick(template.labels().channels().stream().map(Channel::id).toList());
        abbreviation.setText(template.abbreviation());
        tags.setText(String.join(", ", template.labels().tags()));
        oneText.setSelected(template.familiar().isEmpty());
        formal.show(template.formal(), fragments);
        familiar.show(template.familiar(), fragments);
        showTexts();
        placeholders.clear();
        options.clear();
        describe();
        filling = false;
        check();
    }

    /** The template as it stands; its id is that of the one that was shown. */
    Template template() {
        return new Template(
                shown.id(),
                title.getText().strip(),
                kind.getValue().value(),
                new Labels(
                        moves.ticked(),
                        situations.ticked(),
                        channels.ticked().stream()
                                .flatMap(id -> Channel.of(id).stream())
                                .toList(),
                        Arrays.stream(tags.getText().split(","))
                                .map(String::strip)
                                .filter(tag -> !tag.isEmpty())
                                .toList()),
                abbreviation.getText().strip(),
                described(),
                options.entrySet().stream()
                        .map(option -> new OptionalPart(
                                option.getKey(), option.getValue().getText().strip()))
                        .toList(),
                formal.text().strip(),
                oneText.isSelected() ? "" : familiar.text().strip());
    }

    /** A placeholder that says no more than its name was not described, and needs not be. */
    private List<Placeholder> described() {
        return placeholders.values().stream()
                .map(PlaceholderRow::placeholder)
                .filter(placeholder -> shown.placeholders().contains(placeholder)
                        || !placeholder.equals(Placeholder.named(placeholder.name())))
                .toList();
    }

    private void behindFormal() {
        if (familiar.isVisible()) {
            familiar.requestFocus();
        } else {
            behindTexts();
        }
    }

    /** To what the texts ask for, or round to the title. */
    private void behindTexts() {
        Stream.concat(options.values().stream(), placeholders.values().stream())
                .findFirst()
                .ifPresentOrElse(Node::requestFocus, this::requestFocus);
    }

    private void showTexts() {
        boolean two = !oneText.isSelected();
        familiar.setVisible(two);
        familiar.setManaged(two);
        formal.call(texts.get(two ? "keeping.text.u" : "keeping.text.both"));
    }

    private void textChanged() {
        if (!filling) {
            describe();
            changed();
        }
    }

    /** A row for each placeholder and each optional part that the texts name; what was known of it comes back. */
    private void describe() {
        List<TemplateText> bodies = Stream.of(formal.text(), oneText.isSelected() ? "" : familiar.text())
                .map(TemplateText::parse)
                .toList();
        Set<String> slots = bodies.stream()
                .flatMap(body -> body.slots().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> parts = bodies.stream()
                .flatMap(body -> body.options().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!slots.equals(placeholders.keySet())) {
            placeholders.keySet().retainAll(slots);
            slots.forEach(name -> placeholders.computeIfAbsent(
                    name, fresh -> new PlaceholderRow(shown.placeholder(fresh), texts, this::changed)));
            List<Node> rows = new ArrayList<>();
            slots.forEach(name -> rows.add(placeholders.get(name)));
            placeholderRows.getChildren().setAll(rows);
        }
        if (!parts.equals(options.keySet())) {
            options.keySet().retainAll(parts);
            parts.forEach(id -> options.computeIfAbsent(id, this::optionField));
            optionRows
                    .getChildren()
                    .setAll(options.entrySet().stream()
                            .map(option -> labelled(texts.get("keeping.option", option.getKey()), option.getValue()))
                            .toList());
        }
        placeholderRows.setManaged(!slots.isEmpty());
        optionRows.setManaged(!parts.isEmpty());
    }

    private TextField optionField(String id) {
        TextField field = new TextField(shown.options().stream()
                .filter(option -> option.id().equals(id))
                .map(OptionalPart::label)
                .findFirst()
                .orElse(""));
        field.textProperty().addListener((text, old, now) -> changed());
        return field;
    }

    private void changed() {
        if (!filling) {
            check();
            onChange.run();
        }
    }

    private void check() {
        Template now = template();
        String situation = now.labels().situations().stream().findFirst().orElse("");
        formal.check(now, situation);
        familiar.check(now, situation);
    }

    private VBox field(String key, Control control) {
        control.setMaxWidth(Double.MAX_VALUE);
        return labelled(texts.get(key), control);
    }

    private static VBox labelled(String name, Control control) {
        Label label = new Label(name);
        label.getStyleClass().add("row-note");
        label.setLabelFor(control);
        control.setAccessibleText(name);
        return new VBox(2, label, control);
    }

    /** Of the same width beside each other, or under each other. */
    private static WrappingRow line(VBox... fields) {
        WrappingRow line = new WrappingRow(12);
        for (VBox field : fields) {
            field.setPrefWidth(0);
            field.getStyleClass().add("editor-field");
            line.growing(field);
        }
        return line;
    }

    private static <T> Map<String, String> named(Stream<T> all, Function<T, String> id, Function<T, String> name) {
        return all.collect(Collectors.toMap(id, name, (a, b) -> a, LinkedHashMap::new));
    }
}
