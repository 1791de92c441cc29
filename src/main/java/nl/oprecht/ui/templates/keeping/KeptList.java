package nl.oprecht.ui.templates.keeping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.oprecht.domain.template.Highlight;
import nl.oprecht.domain.template.KeptTemplate;
import nl.oprecht.domain.template.KeptTemplate.Origin;
import nl.oprecht.domain.template.Template;
import nl.oprecht.i18n.Texts;
import org.jspecify.annotations.Nullable;

/** All templates, the archive included; words typed above it leave out those without them. */
final class KeptList extends VBox {

    private static final PseudoClass AWAY = PseudoClass.getPseudoClass("away");

    private final Texts texts;
    private final TextField box = new TextField();
    private final ListView<KeptTemplate> list = new ListView<>();
    private List<KeptTemplate> all = List.of();
    private Set<String> unsaved = Set.of();
    private boolean filling;

    /**
     * @param onChoose is given the template that was chosen
     */
    KeptList(Texts texts, Consumer<KeptTemplate> onChoose) {
        this.texts = texts;
        getStyleClass().add("kept-list");
        box.setPromptText(texts.get("keeping.filter"));
        box.setAccessibleText(texts.get("keeping.filter"));
        box.getStyleClass().add("search-box");
        box.textProperty().addListener((text, old, now) -> narrow(chosenId()));
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
                list.getSelectionModel()
                        .select(list.getSelectionModel().getSelectedIndex()
                                + (event.getCode() == KeyCode.DOWN ? 1 : -1));
                event.consume();
            }
        });
        list.setAccessibleText(texts.get("keeping.list"));
        list.setCellFactory(view -> new KeptCell());
        list.getSelectionModel().selectedItemProperty().addListener((item, old, now) -> {
            if (!filling && now != null) {
                onChoose.accept(now);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(box, list);
    }

    /** Gives the keyboard to the box. */
    @Override
    public void requestFocus() {
        box.requestFocus();
        box.selectAll();
    }

    /**
     * Shows these, with this one chosen; whoever listens is not told.
     *
     * @param changed ids of those with changes that are not saved
     */
    void show(List<KeptTemplate> kept, Set<String> changed, String id) {
        all = kept;
        unsaved = Set.copyOf(changed);
        if (kept.stream().noneMatch(one -> one.template().id().equals(id) && fits(one))) {
            box.clear();
        }
        narrow(id);
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
    }

    /** Tells which ones have changes that are not saved. */
    void mark(Set<String> changed) {
        if (!unsaved.equals(changed)) {
            unsaved = Set.copyOf(changed);
            list.refresh();
        }
    }

    private String chosenId() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .map(kept -> kept.template().id())
                .orElse("");
    }

    private void narrow(String id) {
        filling = true;
        list.getItems().setAll(all.stream().filter(this::fits).toList());
        list.getItems().stream()
                .filter(kept -> kept.template().id().equals(id))
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
        filling = false;
    }

    private boolean fits(KeptTemplate kept) {
        Template template = kept.template();
        String words = Highlight.fold(String.join(
                " ",
                template.title(),
                template.abbreviation(),
                String.join(" ", template.labels().tags()),
                template.formal(),
                template.familiar()));
        return List.of(Highlight.fold(box.getText()).split("\\s+")).stream().allMatch(words::contains);
    }

    private final class KeptCell extends ListCell<KeptTemplate> {

        private final Label title = new Label();
        private final Label note = new Label();
        private final VBox content = new VBox(1, title, note);

        KeptCell() {
            note.getStyleClass().add("row-note");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable KeptTemplate kept, boolean none) {
            super.updateItem(kept, none);
            if (none || kept == null) {
                setGraphic(null);
                return;
            }
            String name = kept.template().title();
            title.setText(name.isEmpty() ? texts.get("keeping.untitled") : name);
            note.setText(note(kept));
            note.setManaged(!note.getText().isEmpty());
            pseudoClassStateChanged(AWAY, kept.archived());
            setGraphic(content);
        }

        private String note(KeptTemplate kept) {
            List<String> notes = new ArrayList<>();
            if (unsaved.contains(kept.template().id())) {
                notes.add(texts.get("keeping.unsaved"));
            }
            if (kept.archived()) {
                notes.add(texts.get("keeping.archived"));
            }
            if (kept.favourite()) {
                notes.add(texts.get("why.favourite"));
            }
            if (kept.origin() != Origin.SHIPPED) {
                notes.add(texts.get("origin." + kept.origin().name().toLowerCase(Locale.ROOT)));
            }
            return String.join(" · ", notes);
        }
    }
}
