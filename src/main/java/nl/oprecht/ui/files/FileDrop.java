package nl.oprecht.ui.files;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import nl.oprecht.domain.document.CustomerMail;
import nl.oprecht.domain.document.Document;
import nl.oprecht.domain.document.Documents;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.editor.WritingArea;
import nl.oprecht.ui.task.Background;

/**
 * Takes in files that are dropped: a mail anywhere in the window is the customer's message, a text goes where it is
 * dropped. What stood there is one undo away.
 */
public final class FileDrop {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");
    private static final int LONGEST_SUBJECT = 60;

    private final WritingArea customer;
    private final WritingArea draft;
    private final Documents documents;
    private final Background background;
    private final Texts texts;
    private final Consumer<String> say;

    /**
     * @param customer takes the customer's message
     * @param draft takes texts
     * @param documents reads them in the background
     * @param say tells the user what came, or what could not
     */
    public FileDrop(
            WritingArea customer,
            WritingArea draft,
            Documents documents,
            Background background,
            Texts texts,
            Consumer<String> say) {
        this.customer = customer;
        this.draft = draft;
        this.documents = documents;
        this.background = background;
        this.texts = texts;
        this.say = say;
    }

    /**
     * Listens to what is dragged over this window from now on.
     *
     * @param covered whether a sheet lies over it, so that nobody would see what became of the file
     */
    public void listen(Node window, BooleanSupplier covered) {
        window.addEventHandler(DragEvent.DRAG_OVER, event -> {
            Optional<WritingArea> place = covered.getAsBoolean() ? Optional.empty() : place(event);
            show(place);
            if (place.isPresent()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        window.addEventHandler(DragEvent.DRAG_EXITED, event -> show(Optional.empty()));
        window.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            show(Optional.empty());
            if (!covered.getAsBoolean()) {
                place(event).ifPresent(place -> {
                    take(event.getDragboard().getFiles(), place);
                    event.setDropCompleted(true);
                    event.consume();
                });
            }
        });
    }

    private void show(Optional<WritingArea> place) {
        for (WritingArea area : List.of(customer, draft)) {
            area.pseudoClassStateChanged(TARGET, place.filter(area::equals).isPresent());
        }
    }

    /** Where what is dragged would go; nowhere when it is no file, or a text beside both texts. */
    private Optional<WritingArea> place(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        if (files == null || files.isEmpty()) {
            return Optional.empty();
        }
        return files.stream().allMatch(FileDrop::isMail) ? Optional.of(customer) : areaAt(event.getTarget());
    }

    private Optional<WritingArea> areaAt(EventTarget target) {
        Node node = target instanceof Node at ? at : null;
        while (node != null && node != customer && node != draft) {
            node = node.getParent();
        }
        return node instanceof WritingArea area ? Optional.of(area) : Optional.empty();
    }

    private void take(List<File> files, WritingArea place) {
        if (files.size() > 1) {
            say.accept(texts.get("drop.one"));
            return;
        }
        Path file = files.get(0).toPath();
        background.run(
                () -> documents.read(file),
                document -> put(document, file, place),
                problem -> say.accept(problem.isEmpty() ? texts.get("drop.failed", file.getFileName()) : problem));
    }

    private void put(Document document, Path file, WritingArea place) {
        if (document instanceof CustomerMail mail) {
            replace(customer, message(mail));
            say.accept(texts.get(
                    "drop.mail",
                    mail.sender().isEmpty() ? texts.get("drop.unknown") : mail.sender(),
                    mail.subject().isEmpty() ? texts.get("drop.no-subject") : shortened(mail.subject()),
                    mail.attachments().size()));
        } else if (document.text().isBlank()) {
            say.accept(texts.get("drop.empty", file.getFileName()));
        } else {
            boolean covers = !place.text().isBlank();
            replace(place, document.text().stripTrailing());
            say.accept(texts.get(covers ? "drop.text-replaces" : "drop.text", file.getFileName()));
        }
    }

    private void replace(WritingArea area, String text) {
        area.setText(text);
        area.moveTo(0);
        area.requestFocus();
    }

    /** What the customer wrote: the subject too, which often says more than the first line. */
    private String message(CustomerMail mail) {
        String above =
                mail.subject().isEmpty() || mail.text().startsWith(mail.subject()) ? "" : mail.subject() + "\n\n";
        String below = mail.attachments().isEmpty()
                ? ""
                : "\n\n" + texts.get("drop.attachments", String.join(", ", mail.attachments()));
        return (above + mail.text() + below).strip();
    }

    private static String shortened(String subject) {
        return subject.length() <= LONGEST_SUBJECT
                ? subject
                : subject.substring(0, subject.offsetByCodePoints(0, subject.codePointCount(0, LONGEST_SUBJECT)))
                                .strip()
                        + "…";
    }

    private static boolean isMail(File file) {
        return file.getName().toLowerCase(Locale.ROOT).endsWith(".eml");
    }
}
