package nl.oprecht.ui.templates.keeping;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.oprecht.check.LiveCheck;
import nl.oprecht.domain.report.Report;
import nl.oprecht.domain.template.KeptTemplate;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.template.Template.Kind;
import nl.oprecht.domain.template.TemplateKeeping;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.panes.BesideOrUnder;
import nl.oprecht.ui.task.Background;
import org.jspecify.annotations.Nullable;

/**
 * All templates with one of them to be written in. What is not saved stays with its template for as long as the
 * window is open, also while another one is shown or this sheet is away. UI thread only.
 */
public final class KeepingView extends VBox {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);

    private final TemplateKeeping keeping;
    private final Background background;
    private final Texts texts;
    private final Runnable onChange;
    private final KeptList list;
    private final TemplateEditor editor;
    private final HistoryView history;
    private final KeepingPage page;
    private final Unsaved unsaved = new Unsaved();
    private List<KeptTemplate> all = List.of();
    private @Nullable KeptTemplate shown;

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
        getStyleClass().addAll("over-window", "keeping");
        list = new KeptList(texts, this::show);
        editor = new TemplateEditor(vocabulary, texts, checks, this::edited);
        history = new HistoryView(texts, this::putBack);
        page = new KeepingPage(texts, new KeepingButtons(texts, this), editor, history);
        BesideOrUnder both = new BesideOrUnder(list, page);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().add(both);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /** Gives the keyboard to what one came for: the title of a fresh template, or else the list. */
    @Override
    public void requestFocus() {
        if (shown != null && Unsaved.isFresh(shown.template())) {
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
        KeptTemplate own = unsaved.begin(template);
        page.say("", false);
        load(own.template().id());
        show(own);
        editor.requestFocus();
    }

    /** Whether what is shown has been changed since it was saved. */
    boolean changed() {
        return shown != null && unsaved.has(shown.template().id());
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
            unsaved.forget(kept.template().id());
            shown = null;
            load(Unsaved.isFresh(kept.template()) ? "" : kept.template().id());
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
            page.showHistory(false);
            return;
        }
        background.run(
                () -> keeping.history(kept.template().id()),
                versions -> {
                    history.show(versions);
                    page.showHistory(true);
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
        List<KeptTemplate> shownInList =
                Stream.concat(unsaved.fresh(), kept.stream()).toList();
        list.show(shownInList, unsaved.ids(), id);
        shownInList.stream()
                .filter(one -> one.template().id().equals(id))
                .findFirst()
                .or(() -> shownInList.stream().findFirst())
                .ifPresent(this::show);
    }

    private void show(KeptTemplate kept) {
        boolean same = shown != null
                && shown.template().id().equals(kept.template().id())
                && unsaved.has(kept.template().id());
        shown = kept;
        if (!same) {
            page.showHistory(false);
            editor.show(unsaved.of(kept), fragments());
        }
        page.show(kept, changed());
    }

    private void edited() {
        KeptTemplate kept = shown;
        if (kept == null) {
            return;
        }
        Template now = editor.template();
        if (now.equals(kept.template()) && !Unsaved.isFresh(now)) {
            unsaved.forget(now.id());
        } else {
            unsaved.keep(now);
        }
        list.mark(unsaved.ids());
        page.say("", false);
        page.show(kept, changed());
    }

    private void save(Template template) {
        String wrong = Unsaved.wrong(template);
        if (!wrong.isEmpty()) {
            page.say(texts.get(wrong), true);
            return;
        }
        Template named = Unsaved.isFresh(template) ? Unsaved.named(template, fragments()) : template;
        background.run(
                () -> {
                    keeping.save(named);
                    return keeping.all();
                },
                kept -> {
                    unsaved.forget(template.id());
                    shown = null;
                    page.say(texts.get("keeping.saved"), false);
                    loaded(kept, named.id());
                    onChange.run();
                },
                this::failed);
    }

    private void putBack(Template version) {
        editor.show(version, fragments());
        page.showHistory(false);
        edited();
        page.say(texts.get("keeping.put-back.done"), false);
    }

    private void act(Consumer<KeptTemplate> work) {
        KeptTemplate kept = shown;
        if (kept != null && !Unsaved.isFresh(kept.template())) {
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
        page.say(problem.isEmpty() ? texts.get("keeping.failed") : problem, true);
    }

    private Set<String> fragments() {
        return all.stream().map(kept -> kept.template().id()).collect(Collectors.toSet());
    }
}
