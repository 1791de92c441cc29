package nl.oprecht.ui.templates;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import nl.oprecht.domain.template.KeptTemplate;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.template.TemplateQuery;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.editor.WritingArea;
import nl.oprecht.ui.model.Preferences;
import nl.oprecht.ui.model.ReplyModel;
import nl.oprecht.ui.style.Curtain;
import nl.oprecht.ui.templates.filling.Abbreviations;
import nl.oprecht.ui.templates.filling.Inserter;
import nl.oprecht.ui.templates.filling.Inserter.Around;
import nl.oprecht.ui.templates.filling.OpenPlaces;
import nl.oprecht.ui.templates.filling.Remembered;
import nl.oprecht.ui.templates.keeping.KeepingView;
import nl.oprecht.ui.templates.keeping.SelectionSaver;
import org.jspecify.annotations.Nullable;

/** All that the window does with templates: the palette over it, the list beside the draft, abbreviations in it. */
public final class TemplateDesk {

    private final ReplyModel model;
    private final WritingArea draft;
    private final Shelf shelf;
    private final Curtain curtain;
    private final Vocabulary vocabulary;
    private final Texts texts;
    private final Consumer<String> tell;
    private final OpenPlaces places;
    private final Inserter inserter;
    private final Abbreviations abbreviations;
    private final TemplateFinder paletteFinder;
    private final Palette palette;
    private final TemplateFinder sideFinder;
    private final TemplatesView side;
    private final KeepingView keeping;
    private final SelectionSaver selection;
    private @Nullable Node cameFrom;

    /**
     * @param curtain shows what lies over the window
     * @param tell shows a sentence to the agent
     */
    public TemplateDesk(
            ReplyModel model,
            Preferences preferences,
            WritingArea draft,
            WritingArea customer,
            Shelf shelf,
            Curtain curtain,
            Vocabulary vocabulary,
            Texts texts,
            Consumer<String> tell) {
        this.model = model;
        this.draft = draft;
        this.shelf = shelf;
        this.curtain = curtain;
        this.vocabulary = vocabulary;
        this.texts = texts;
        this.tell = tell;
        places = new OpenPlaces(draft);
        inserter = new Inserter(
                model,
                new Remembered(preferences),
                draft,
                customer,
                shelf.library(),
                shelf.background(),
                curtain,
                places,
                shelf.today(),
                texts,
                this::failed);
        abbreviations = new Abbreviations(draft, shelf.library(), shelf.background(), inserter, this::failed);

        TemplateSearch overAll = search();
        paletteFinder = new TemplateFinder(overAll, new InPalette(), () -> TemplateCell.folded(look(overAll)), texts);
        Preview preview = new Preview(shelf.library(), shelf.background(), texts, model::register, overAll::words);
        palette = new Palette(model, paletteFinder, preview, texts);

        TemplateSearch beside = search();
        Uses besideUses = new Beside();
        sideFinder = new TemplateFinder(
                beside,
                besideUses,
                () -> TemplateCell.unfolding(look(beside), template -> besideUses.take(template, false)),
                texts);
        side = new TemplatesView(model, vocabulary, texts, beside, sideFinder, this::keep);
        keeping = new KeepingView(
                shelf.keeping(), shelf.background(), vocabulary, texts, shelf.checks(), sideFinder::refresh);
        selection = new SelectionSaver(model, draft, curtain, keeping, texts, tell);
    }

    /** Fills the list beside the draft: the first time, that opens the library, which takes most of a second. */
    public void fill() {
        side.fill();
    }

    /** The list beside the draft. */
    public TemplatesView side() {
        return side;
    }

    /** Opens the palette, or puts it away. */
    public void palette() {
        if (curtain.shows(palette)) {
            curtain.escape();
        } else if (!curtain.isShowing()) {
            cameFrom = draft.getScene().getFocusOwner();
            palette.begin();
            curtain.show(palette, this::leavePalette);
        }
    }

    /**
     * What Tab does in the draft: expands an abbreviation, or goes to the next open place.
     *
     * @param otherwise runs when it does neither
     */
    public void tab(Runnable otherwise) {
        Runnable onwards = () -> {
            if (!places.next()) {
                otherwise.run();
            }
        };
        if (!abbreviations.expand(new ThenDraft(), onwards)) {
            onwards.run();
        }
    }

    /** Opens all templates, to be kept in order. */
    public void keep() {
        keep("");
    }

    /** Makes a template of what is selected in the draft; without a selection, of all of it. */
    public void saveSelection() {
        selection.save(this::leaveForDraft);
    }

    private void keep(String id) {
        keeping.open(id);
        curtain.show(keeping, this::leaveForDraft);
    }

    private void leaveForDraft() {
        curtain.hide();
        draft.requestFocus();
    }

    private void failed(String problem) {
        tell.accept(problem.isEmpty() ? texts.get("templates.failed") : problem);
    }

    private void leavePalette() {
        curtain.hide();
        Node back = cameFrom;
        if (back == null) {
            draft.requestFocus();
        } else {
            back.requestFocus();
        }
    }

    private TemplateSearch search() {
        return new TemplateSearch(shelf.library(), this::asked, shelf.background());
    }

    private TemplateQuery asked() {
        return new TemplateQuery(
                "",
                List.of(),
                Wanted.moves(model.report(), vocabulary),
                model.requestProperty().get().situation(),
                TemplateQuery.USUAL_LIMIT);
    }

    private TemplateCell.Look look(TemplateSearch search) {
        return new TemplateCell.Look(
                vocabulary,
                texts,
                new Reasons(model, vocabulary, texts, search::narrowed),
                model::register,
                search::words);
    }

    private void mark(KeptTemplate kept) {
        shelf.background()
                .run(
                        () -> {
                            shelf.keeping().favourite(kept.template().id(), !kept.favourite());
                            return true;
                        },
                        done -> {
                            paletteFinder.refresh();
                            sideFinder.refresh();
                        },
                        this::failed);
    }

    /** From the palette: it comes back for the next one. */
    private final class InPalette implements Uses {

        @Override
        public void take(Template template, boolean more) {
            inserter.insert(template, draft::selection, new ThenDraft() {

                @Override
                public boolean more() {
                    return more;
                }

                @Override
                public void done() {
                    if (more) {
                        palette.goOn();
                        curtain.show(palette, TemplateDesk.this::leavePalette);
                    } else {
                        super.done();
                    }
                }

                @Override
                public void back() {
                    curtain.show(palette, TemplateDesk.this::leavePalette);
                }
            });
        }

        @Override
        public void mark(KeptTemplate kept) {
            TemplateDesk.this.mark(kept);
        }

        @Override
        public void edit(Template template) {
            keep(template.id());
        }
    }

    /** From the list beside the draft, which stays where it is. */
    private final class Beside implements Uses {

        @Override
        public void take(Template template, boolean more) {
            inserter.insert(template, draft::selection, new ThenDraft() {

                @Override
                public boolean more() {
                    return more;
                }

                @Override
                public void done() {
                    super.done();
                    if (more) {
                        side.requestFocus();
                    }
                }
            });
        }

        @Override
        public void mark(KeptTemplate kept) {
            TemplateDesk.this.mark(kept);
        }

        @Override
        public void edit(Template template) {
            keep(template.id());
        }
    }

    /** Ends with the keyboard in the draft. */
    private class ThenDraft implements Around {

        @Override
        public boolean more() {
            return false;
        }

        @Override
        public void done() {
            leaveForDraft();
        }

        @Override
        public void back() {
            done();
        }
    }
}
