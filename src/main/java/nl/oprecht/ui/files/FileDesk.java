package nl.oprecht.ui.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.oprecht.domain.document.CustomerMail;
import nl.oprecht.domain.document.Document;
import nl.oprecht.domain.document.Documents;
import nl.oprecht.domain.document.TextDocument;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.drafts.DraftDesk;
import nl.oprecht.ui.editor.WritingArea;
import nl.oprecht.ui.files.FileChoice.Question;
import nl.oprecht.ui.style.NoticeLine;
import nl.oprecht.ui.style.NoticeLine.Way;
import nl.oprecht.ui.task.Background;
import org.jspecify.annotations.Nullable;

/**
 * Opens text files as replies and saves replies to their files. A file that changed since it was read is not
 * overwritten before the user said so. UI thread only.
 */
public final class FileDesk {

    private static final List<String> TEXTS = List.of("*.txt", "*.md");
    private static final List<String> READABLE = List.of("*.txt", "*.md", "*.html", "*.htm", "*.eml");

    private final DraftDesk drafts;
    private final WritingArea draft;
    private final Documents documents;
    private final FileChoice choice;
    private final Background background;
    private final NoticeLine notice;
    private final Texts texts;
    private final Consumer<String> tell;
    private final ReadOnlyObjectWrapper<OpenFile> file = new ReadOnlyObjectWrapper<>(OpenFile.NONE);
    /** As the file of this draft was read or written last; null when that is not known. */
    private @Nullable TextDocument onDisk;
    /** Where the last file was. */
    private @Nullable Path folder;
    /** What the next file may be called. */
    private String proposed = "";
    /** What was asked last about a file that holds something else. */
    private Asked asked = new Asked("", Path.of(""));

    /**
     * Whether to overwrite a file.
     *
     * @param question as the line below puts it, for as long as it stands there
     */
    private record Asked(String question, Path path) {}

    /** What came of a save: the file as it stands now, or empty when it had changed elsewhere. */
    private record Saved(Optional<TextDocument> document) {}

    /**
     * @param notice asks before something is overwritten
     * @param tell shows a sentence to the agent
     */
    public FileDesk(
            DraftDesk drafts,
            WritingArea draft,
            Documents documents,
            FileChoice choice,
            Background background,
            NoticeLine notice,
            Texts texts,
            Consumer<String> tell) {
        this.drafts = drafts;
        this.draft = draft;
        this.documents = documents;
        this.choice = choice;
        this.background = background;
        this.notice = notice;
        this.texts = texts;
        this.tell = tell;
        draft.onEdit((edit, text) -> show());
        drafts.onLaid(this::laid);
    }

    /** The file of the reply on the desk. */
    public ReadOnlyObjectProperty<OpenFile> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** Opens a file that the user chooses: a text as the reply, a mail as the customer's message. */
    public void open() {
        choice.open(draft.getScene().getWindow(), question("files.open", "files.kind.readable", READABLE))
                .ifPresent(path ->
                        background.run(() -> documents.read(path), document -> opened(path, document), this::failed));
    }

    /** Saves the reply to its file; without one, asks where. */
    public void save() {
        String path = drafts.file();
        if (draft.text().isBlank()) {
            tell.accept(texts.get("files.nothing"));
        } else if (notice.isShowing() && notice.sentence().equals(asked.question())) {
            write(asked.path(), true);
        } else if (path.isEmpty()) {
            saveAs();
        } else {
            write(Path.of(path), false);
        }
    }

    /** Saves the reply to another file. */
    public void saveAs() {
        if (draft.text().isBlank()) {
            tell.accept(texts.get("files.nothing"));
            return;
        }
        String name = file.get().isNone() ? proposed : file.get().name();
        choice.save(
                        draft.getScene().getWindow(),
                        question("files.save", "files.kind.text", TEXTS),
                        name.isEmpty() ? texts.get("files.new-name") : name)
                .ifPresent(path -> {
                    boolean whole = path.getFileName().toString().contains(".");
                    Path full = whole ? path : path.resolveSibling(path.getFileName() + ".txt");
                    write(full, whole);
                });
    }

    private Question question(String title, String kind, List<String> endings) {
        return new Question(texts.get(title), texts.get(kind), endings, folder);
    }

    private void opened(Path path, Document document) {
        folder = path.toAbsolutePath().getParent();
        String name = path.getFileName().toString();
        if (document instanceof CustomerMail) {
            drafts.open(document.text(), "", "");
            tell.accept(texts.get("files.opened.mail", name));
        } else if (document instanceof TextDocument text) {
            drafts.open(
                    "", text.text(), text.canBeWritten() ? path.toAbsolutePath().toString() : "");
            onDisk = text.canBeWritten() ? text : null;
            proposed = name.replaceFirst("\\.[^.]*$", "") + ".txt";
            show();
            tell.accept(texts.get(text.canBeWritten() ? "files.opened" : "files.opened.page", name));
        }
    }

    /** Another draft lies on the desk: its file may be as it was left, or have changed since. */
    private void laid() {
        onDisk = null;
        proposed = "";
        String path = drafts.file();
        show();
        if (!path.isEmpty()) {
            Instant changed = drafts.state().changed();
            background.run(
                    () -> unlessChangedSince(changed, Path.of(path)),
                    found -> {
                        if (onDisk == null && drafts.file().equals(path)) {
                            onDisk = found.orElse(null);
                            folder = Path.of(path).getParent();
                            show();
                        }
                    },
                    // what is the matter with the file is told when it is to be written
                    problem -> {});
        }
    }

    private Optional<TextDocument> unlessChangedSince(Instant moment, Path path) {
        boolean older = Files.isRegularFile(path)
                && !Instant.ofEpochMilli(path.toFile().lastModified()).isAfter(moment);
        return older ? text(path) : Optional.empty();
    }

    private Optional<TextDocument> text(Path path) {
        return documents.read(path) instanceof TextDocument text ? Optional.of(text) : Optional.empty();
    }

    /** @param anyway whether to overwrite what somebody else put there */
    private void write(Path path, boolean anyway) {
        String reply = draft.text();
        TextDocument known = onDisk != null && onDisk.file().equals(path) ? onDisk : null;
        background.run(() -> written(path, reply, known, anyway), saved -> saved(path, known, saved), this::failed);
    }

    private Saved written(Path path, String reply, @Nullable TextDocument known, boolean anyway) {
        Optional<TextDocument> there = Files.exists(path) ? text(path) : Optional.empty();
        boolean asKnown = there.isEmpty()
                || there.get().text().equals(reply)
                || known != null && there.get().text().equals(known.text());
        if (!asKnown && !anyway) {
            return new Saved(Optional.empty());
        }
        TextDocument base = there.orElseGet(() -> known == null ? TextDocument.fresh(path, reply) : known);
        return new Saved(Optional.of(documents.write(base.withText(reply))));
    }

    private void saved(Path path, @Nullable TextDocument known, Saved saved) {
        String name = path.getFileName().toString();
        if (saved.document().isEmpty()) {
            asked = new Asked(texts.get("files.changed", name), path);
            notice.say(
                    asked.question(),
                    List.of(
                            new Way(texts.get("files.overwrite"), "Ctrl+S", this::save),
                            new Way(texts.get("files.save-as"), "Ctrl+Alt+S", this::saveAs)));
            return;
        }
        TextDocument now = saved.document().get();
        boolean recoded =
                known != null && !known.form().charset().equals(now.form().charset());
        onDisk = now;
        folder = path.toAbsolutePath().getParent();
        drafts.file(path.toAbsolutePath().toString());
        notice.hide();
        show();
        tell.accept(texts.get(recoded ? "files.saved.recoded" : "files.saved", name));
    }

    private void failed(String problem) {
        List<Way> ways = new ArrayList<>();
        if (!draft.text().isBlank()) {
            ways.add(new Way(texts.get("files.save-as"), "Ctrl+Alt+S", this::saveAs));
        }
        notice.say(problem.isEmpty() ? texts.get("files.failed") : problem, ways);
    }

    private void show() {
        String path = drafts.file();
        TextDocument known = onDisk;
        boolean saved = known != null && known.text().equals(draft.text());
        file.set(path.isEmpty() ? OpenFile.NONE : new OpenFile(path, saved));
    }
}
