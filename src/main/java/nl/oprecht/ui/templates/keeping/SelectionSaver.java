package nl.oprecht.ui.templates.keeping;

import java.util.List;
import java.util.function.Consumer;
import nl.oprecht.domain.move.MoveEvidence;
import nl.oprecht.domain.template.Placeholder;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.text.Span;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.editor.WritingArea;
import nl.oprecht.ui.model.ReplyModel;
import nl.oprecht.ui.style.Curtain;

/** Makes a template of a piece of the draft, labelled with the moves that it makes there. UI thread only. */
public final class SelectionSaver {

    private final ReplyModel model;
    private final WritingArea draft;
    private final Curtain curtain;
    private final KeepingView keeping;
    private final Texts texts;
    private final Consumer<String> tell;

    /**
     * @param tell shows a sentence to the agent
     */
    public SelectionSaver(
            ReplyModel model,
            WritingArea draft,
            Curtain curtain,
            KeepingView keeping,
            Texts texts,
            Consumer<String> tell) {
        this.model = model;
        this.draft = draft;
        this.curtain = curtain;
        this.keeping = keeping;
        this.texts = texts;
        this.tell = tell;
    }

    /**
     * Asks what differs from letter to letter, and then opens the template to be named and saved.
     *
     * @param leave runs when the agent has had enough
     */
    public void save(Runnable leave) {
        Span chosen = draft.selection();
        Span place = chosen.length() > 0 ? chosen : new Span(0, draft.text().length());
        String text = place.in(draft.text()).strip();
        if (text.isEmpty()) {
            tell.accept(texts.get("selection.empty"));
            return;
        }
        curtain.show(
                new SelectionForm(text, texts, (body, placeholders) -> {
                    curtain.show(keeping, leave);
                    keeping.begin(template(body, placeholders, place));
                }),
                leave);
    }

    private Template template(String body, List<Placeholder> placeholders, Span place) {
        List<String> moves = model.report().moves().stream()
                .filter(move -> place.contains(move.span()))
                .map(MoveEvidence::move)
                .toList();
        String situation = model.requestProperty().get().situation();
        boolean familiar = model.report().register() == Register.JE;
        return new Template(
                "",
                "",
                Template.Kind.SNIPPET,
                new Template.Labels(moves, situation.isEmpty() ? List.of() : List.of(situation), List.of(), List.of()),
                "",
                placeholders,
                List.of(),
                familiar ? "" : body,
                familiar ? body : "");
    }
}
