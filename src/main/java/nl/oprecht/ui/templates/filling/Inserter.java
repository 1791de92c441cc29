package nl.oprecht.ui.templates.filling;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.template.Filled;
import nl.oprecht.domain.template.Placeholder;
import nl.oprecht.domain.template.Seam;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.template.TemplateLibrary;
import nl.oprecht.domain.template.Values;
import nl.oprecht.domain.template.value.Entry.Written;
import nl.oprecht.domain.template.value.EntryReader;
import nl.oprecht.domain.template.value.Proposals;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.text.Span;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.editor.WritingArea;
import nl.oprecht.ui.model.ReplyModel;
import nl.oprecht.ui.style.Curtain;
import nl.oprecht.ui.task.Background;

/** Puts templates in the draft, and asks for what they need to know first. UI thread only. */
public final class Inserter {

    private final ReplyModel model;
    private final WritingArea draft;
    private final TemplateLibrary library;
    private final Background background;
    private final Curtain curtain;
    private final OpenPlaces places;
    private final Supplier<LocalDate> today;
    private final Texts texts;
    private final Consumer<String> failed;
    private final Remembered remembered;

    /**
     * @param remembered what was filled in before
     * @param draft once it is empty, the next reply begins
     * @param customer the customer's message; another one means another reply, too
     * @param today the day on which “morgen” is tomorrow
     * @param failed hears what the agent can do when the library cannot be read
     */
    public Inserter(
            ReplyModel model,
            Remembered remembered,
            WritingArea draft,
            WritingArea customer,
            TemplateLibrary library,
            Background background,
            Curtain curtain,
            OpenPlaces places,
            Supplier<LocalDate> today,
            Texts texts,
            Consumer<String> failed) {
        this.model = model;
        this.remembered = remembered;
        this.draft = draft;
        this.library = library;
        this.background = background;
        this.curtain = curtain;
        this.places = places;
        this.today = today;
        this.texts = texts;
        this.failed = failed;
        draft.onEdit((edit, text) -> endReply(text.isBlank()));
        customer.onEdit(
                (edit, text) -> endReply(text.isBlank() || edit.removed() > 0 && edit.inserted() == text.length()));
    }

    /** What happens around an insertion. */
    public interface Around {

        /** The words are in the draft; another template follows when this says so. */
        boolean more();

        /** The words are in the draft, and the sheet that asked has gone. */
        void done();

        /** The agent gave up; the draft is as it was. */
        void back();
    }

    /**
     * Puts a template in the draft as one undo step, once what it needs to know is filled in. The caret goes to its
     * first open place, or to where the template wants it.
     *
     * @param place tells, when it comes to it, what the words take the place of
     */
    public void insert(Template template, Supplier<Span> place, Around around) {
        Register register = model.register();
        background.run(
                () -> Prepared.read(template, register, library),
                prepared -> {
                    if (prepared.asks()) {
                        ask(prepared, place, around);
                    } else {
                        put(prepared, Values.NONE, place.get(), around);
                    }
                },
                failed);
    }

    private void ask(Prepared prepared, Supplier<Span> place, Around around) {
        CheckRequest request = model.requestProperty().get();
        EntryReader reader = new EntryReader(today.get());
        Proposals proposals = new Proposals(model.report().points(), request.customer(), reader);
        Function<Runnable, Function<Placeholder, FillField>> fields = onChange -> placeholder -> new FillField(
                placeholder,
                reader,
                texts,
                initial(placeholder, reader, proposals),
                Stream.concat(proposals.of(placeholder).stream(), remembered.proposals(placeholder).stream()),
                onChange);
        FillForm form = new FillForm(prepared, texts, fields, (values, filled) -> {
            keep(filled);
            put(prepared, values, place.get(), around);
        });
        curtain.show(form, around::back);
    }

    private String initial(Placeholder placeholder, EntryReader reader, Proposals proposals) {
        return Stream.of(
                        remembered.inThisReply(placeholder),
                        reader.initial(placeholder),
                        remembered.own(placeholder),
                        proposals.sure(placeholder))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private void keep(List<FillField> fields) {
        for (FillField field : fields) {
            if (field.entry() instanceof Written written) {
                remembered.keep(field.placeholder(), written.text());
            }
        }
    }

    private void put(Prepared prepared, Values values, Span place, Around around) {
        Filled filled = prepared.filled(values);
        Seam seam = Seam.between(draft.text(), place, filled.text());
        draft.replace(place, seam.before() + filled.text() + seam.after());
        int start = place.start() + seam.before().length();
        int end = start + filled.caret();
        if (filled.gaps().isEmpty()) {
            draft.moveTo(end);
        } else {
            places.endAt(end);
            if (around.more()) {
                draft.moveTo(end);
            } else {
                draft.select(filled.gaps().get(0).span().shifted(start));
            }
        }
        String id = prepared.template().id();
        background.worker().execute(() -> library.used(id));
        around.done();
    }

    private void endReply(boolean ended) {
        if (ended) {
            remembered.nextReply();
        }
    }
}
