package nl.oprecht.ui.templates.keeping;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.oprecht.check.LiveCheck;
import nl.oprecht.domain.report.Report;
import nl.oprecht.domain.template.KeptTemplate;
import nl.oprecht.domain.template.KeptTemplate.Origin;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.template.Template.Kind;
import nl.oprecht.domain.template.TemplateKeeping;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.task.Background;
import org.jspecify.annotations.Nullable;

/**
 * All templates with one of them to be written in. What is not saved stays with its template for as long as the
 * window is open, also while another one is shown or this sheet is away. UI thread only.
 */
public final class KeepingView extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
    private static final Pattern ABBREVIATION = Pattern.compile("[\\p{Ll}\\d]{0,20}");

    /** In front of the id of a template that was never saved. */
    private static final String FRESH = "*";

    private final TemplateKeeping keeping;
    private final Background background;
    private final Texts texts;
    private final Runnable onChange;
    private final KeptList list;
    private final TemplateEditor editor;
    private final HistoryView history;
    private final ScrollPane editing;
    private final Label origin = new Label();
    private final Label message = new Label();
    private final KeepingButtons buttons;
    private final Map<String, Template> unsaved = new LinkedHashMap<>();
    private List<KeptTemplate> all = List.of();
    private @Nullable KeptTemplate shown;
    private int fresh;

    /**
     * @param checks makes a check that reports on the UI thread
     * @param onChange hears that the library is not what it was
     */
    public KeepingView(
            TemplateKeeping keeping,
            Background background,
            Vocabulary vocabulary,
            Texts texts,
            Function<Consumer<Report>, LiveCheck> checks,
            Runnable onChange) {
        this.keeping = keeping;
        this.background = background;
        this.texts = texts;
        this.onChange = onChange;
        getStyleClass().addAll("sheet", "keeping");
        list = new KeptList(texts, this::show);
        editor = new TemplateEditor(vocabulary, texts, checks, this::edited);
        history = new HistoryView(texts, this::putBack);
        editing = new ScrollPane(editor);
        editing.getStyleClass().add("quiet-scroll");
        editing.setFitToWidth(true);
        editing.setFocusTraversable(false);
        buttons = new KeepingButtons(texts, this);
        origin.getStyleClass().add("row-note");
        message.getStyleClass().add("keeping-message");
        message.setWrapText(true);
        StackPane either = new StackPane(editing, history);
        VBox.setVgrow(either, Priority.ALWAYS);
        VBox right = new VBox(8, buttons, new FlowPane(12, 2, origin, message), either);
        right.getStyleClass().add("keeping-right");
        right.setMinWidth(0);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox both = new HBox(list, right);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().add(both);
        showHistory(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /** Gives the keyboard to what one came for: the title of a fresh template, or else the list. */
    @Override
    public void requestFocus() {
        if (shown != null && isFresh(shown.template())) {
            editor.requestFocus();
        } else {
            list.requestFocus();
        }
    }

    /** Reads all templates and shows the one with this id; with an empty id, whatever was shown last. */
    public void open(String id) {
        KeptTemplate last = shown;
        load(id.isEmpty() && last != null ? last.template().id() : id);
    }

    /** Begins a template of one's own; nothing is saved yet. */
    public void begin(Template template) {
        Template own = renamed(template, FRESH + ++fresh);
        unsaved.put(own.id(), own);
        say("", false);
        load(own.id());
        show(kept(own));
        editor.requestFocus();
    }

    /** Whether what is shown has been changed since it was saved. */
    boolean changed() {
        return shown != null && unsaved.containsKey(shown.template().id());
    }

    void beginEmpty() {
        begin(new Template("", "", Kind.SNIPPET, Template.Labels.NONE, "", List.of(), List.of(), "", ""));
    }

    void save() {
        if (shown != null) {
            save(editor.template());
        }
    }

    void duplicate() {
        Template from = editor.template();
        begin(new Template(
                "",
                texts.get("keeping.copy-of", from.title()),
                from.kind(),
                from.labels(),
                "",
                from.placeholders(),
                from.options(),
                from.formal(),
                from.familiar()));
    }

    void discard() {
        KeptTemplate kept = shown;
        if (kept != null) {
            unsaved.remove(kept.template().id());
            shown = null;
            load(isFresh(kept.template()) ? "" : kept.template().id());
        }
    }

    void archiveOrRestore() {
        act(kept -> {
            String id = kept.template().id();
            if (kept.archived()) {
                keeping.restore(id);
            } else {
                keeping.archive(id);
            }
        });
    }

    void favourite() {
        act(kept -> keeping.favourite(kept.template().id(), !kept.favourite()));
    }

    /** Puts what came with the program in the fields; it counts once it is saved. */
    void backToShipped() {
        KeptTemplate kept = shown;
        if (kept != null) {
            background.run(
                    () -> keeping.shipped(kept.template().id()),
                    template -> template.ifPresent(this::putBack),
                    this::failed);
        }
    }

    void toggleHistory() {
        KeptTemplate kept = shown;
        if (history.isVisible() || kept == null) {
            showHistory(false);
            return;
        }
        background.run(
                () -> keeping.history(kept.template().id()),
                versions -> {
                    history.show(versions);
                    showHistory(true);
                    history.requestFocus();
                },
                this::failed);
    }

    private void onKey(KeyEvent event) {
        if (SAVE.match(event)) {
            save();
            event.consume();
        } else if (NEW.match(event)) {
            beginEmpty();
            event.consume();
        }
    }

    private void load(String id) {
        background.run(keeping::all, kept -> loaded(kept, id), this::failed);
    }

    private void loaded(List<KeptTemplate> kept, String id) {
        all = kept;
        List<KeptTemplate> shownInList = new ArrayList<>();
        unsaved.values().stream()
                .filter(KeepingView::isFresh)
                .map(KeepingView::kept)
                .forEach(shownInList::add);
        shownInList.addAll(kept);
        list.show(shownInList, unsaved.keySet(), id);
        shownInList.stream()
                .filter(one -> one.template().id().equals(id))
                .findFirst()
                .or(() -> shownInList.stream().findFirst())
                .ifPresent(this::show);
    }

    private void show(KeptTemplate kept) {
        boolean same = shown != null
                && shown.template().id().equals(kept.template().id())
                && unsaved.containsKey(kept.template().id());
        shown = kept;
        if (!same) {
            showHistory(false);
            editor.show(unsaved.getOrDefault(kept.template().id(), kept.template()), fragments());
        }
        showFacts(kept);
    }

    private void showFacts(KeptTemplate kept) {
        boolean saved = !isFresh(kept.template());
        origin.setText(
                saved
                        ? texts.get("origin." + kept.origin().name().toLowerCase(Locale.ROOT))
                        : texts.get("keeping.unsaved"));
        buttons.show(kept, saved, changed(), kept.origin() == Origin.CHANGED);
    }

    private void edited() {
        KeptTemplate kept = shown;
        if (kept == null) {
            return;
        }
        Template now = editor.template();
        if (now.equals(kept.template()) && !isFresh(now)) {
            unsaved.remove(now.id());
        } else {
            unsaved.put(now.id(), now);
        }
        list.mark(unsaved.keySet());
        say("", false);
        showFacts(kept);
    }

    private void save(Template template) {
        String wrong = wrong(template);
        if (!wrong.isEmpty()) {
            say(texts.get(wrong), true);
            return;
        }
        Template named = isFresh(template) ? renamed(template, freshId(template.title())) : template;
        background.run(
                () -> {
                    keeping.save(named);
                    return keeping.all();
                },
                kept -> {
                    unsaved.remove(template.id());
                    shown = null;
                    say(texts.get("keeping.saved"), false);
                    loaded(kept, named.id());
                    onChange.run();
                },
                this::failed);
    }

    /** The key of what keeps it from being saved; empty for nothing. */
    private static String wrong(Template template) {
        if (template.title().isEmpty()) {
            return "keeping.no-title";
        }
        if (template.formal().isEmpty() && template.familiar().isEmpty()) {
            return "keeping.no-text";
        }
        return ABBREVIATION.matcher(template.abbreviation()).matches() ? "" : "keeping.no-abbreviation";
    }

    private void putBack(Template version) {
        editor.show(version, fragments());
        showHistory(false);
        edited();
        say(texts.get("keeping.put-back.done"), false);
    }

    private void act(Consumer<KeptTemplate> work) {
        KeptTemplate kept = shown;
        if (kept != null && !isFresh(kept.template())) {
            background.run(
                    () -> {
                        work.accept(kept);
                        return keeping.all();
                    },
                    now -> {
                        loaded(now, kept.template().id());
                        onChange.run();
                    },
                    this::failed);
        }
    }

    private void failed(String problem) {
        say(problem.isEmpty() ? texts.get("keeping.failed") : problem, true);
    }

    private void say(String sentence, boolean wrong) {
        message.setText(sentence);
        message.pseudoClassStateChanged(WRONG, wrong);
    }

    private void showHistory(boolean wanted) {
        for (Node each : List.of(history, editing)) {
            boolean visible = wanted == (each == history);
            each.setVisible(visible);
            each.setManaged(visible);
        }
    }

    private Set<String> fragments() {
        return all.stream().map(kept -> kept.template().id()).collect(Collectors.toSet());
    }

    /** An id of letters that no other template has, after the title. */
    private String freshId(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String base = "eigen-" + (plain.isEmpty() ? "sjabloon" : plain);
        Set<String> taken = fragments();
        String id = base;
        for (int i = 2; taken.contains(id); i++) {
            id = base + "-" + i;
        }
        return id;
    }

    private static boolean isFresh(Template template) {
        return template.id().startsWith(FRESH);
    }

    private static KeptTemplate kept(Template own) {
        return new KeptTemplate(own, Origin.OWN, false, false, 0);
    }

    private static Template renamed(Template template, String id) {
        return new Template(
                id,
                template.title(),
                template.kind(),
                template.labels(),
                template.abbreviation(),
                template.placeholders(),
                template.options(),
                template.formal(),
                template.familiar());
    }
}
