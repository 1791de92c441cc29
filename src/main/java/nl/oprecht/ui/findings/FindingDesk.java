package nl.oprecht.ui.findings;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Pane;
import nl.oprecht.ui.editor.WritingArea;
import nl.oprecht.ui.findings.ignored.Ignored;
import nl.oprecht.ui.findings.ignored.IgnoredSection;
import nl.oprecht.ui.findings.ignored.IgnoredSheet;
import nl.oprecht.ui.findings.ignored.IgnoredView;
import nl.oprecht.ui.findings.ignored.Ignoring;
import nl.oprecht.ui.model.Teller;
import nl.oprecht.ui.settings.SettingsSection;
import nl.oprecht.ui.style.Curtain;

/** All that the window does with findings: marks in the draft, cards beside it, a card at the phrase, and what is ignored. */
public final class FindingDesk {

    private final WritingArea draft;
    private final Curtain curtain;
    private final Ignoring ignoring;
    private final Advice advice;
    private final Walk walk;
    private final FindingPopover popover;
    private final FindingsView view;
    private final IgnoredView ignoredView;
    private final Ignored ignored;
    private final IgnoredSheet sheet;
    private final Teller teller;
    private final FindingParts parts;

    /**
     * @param overlay lies over the whole window and lets the pointer through
     * @param curtain shows what lies over the window
     * @param templates shows the templates that make the move with this id
     */
    public FindingDesk(
            FindingParts parts,
            WritingArea draft,
            Pane overlay,
            Curtain curtain,
            Teller teller,
            Consumer<String> templates) {
        this.parts = parts;
        this.draft = draft;
        this.curtain = curtain;
        this.teller = teller;
        ignoring = new Ignoring(parts.model(), parts.preferences(), parts.texts(), teller);
        advice = new Advice(parts.model(), draft, ignoring, templates);
        walk = new Walk(parts.model(), draft, parts.texts(), teller::say);
        Explainer explainer = new Explainer(parts.vocabulary(), parts.briefs());
        Wording wording = new Wording(parts.vocabulary(), parts.texts());
        popover = new FindingPopover(overlay, parts.model(), draft, advice, walk, explainer, wording);
        view = new FindingsView(parts, draft, advice, walk, explainer, this::ignored);
        ignored = new Ignored(parts.model(), parts.preferences(), parts.vocabulary(), parts.briefs(), parts.texts());
        ignoredView = new IgnoredView(ignored, ignoring, parts.texts());
        sheet = new IgnoredSheet(ignoredView, parts.texts(), curtain::escape);
        new FindingMarks(parts.model(), draft, walk);
        new Announcer(parts.model(), draft, parts.texts());
    }

    /** The cards beside the draft. */
    public FindingsView view() {
        return view;
    }

    /** Goes to the next finding and shows its card. */
    public void next() {
        walk.next().ifPresent(popover::peek);
    }

    /** Goes to the finding before and shows its card. */
    public void previous() {
        walk.previous().ifPresent(popover::peek);
    }

    /** Opens the rewrites at the caret. */
    public void rewrites() {
        popover.openAtCaret();
    }

    /** Puts the whole text in one form of address. */
    public void readdress() {
        advice.readdress();
    }

    /** Hears again what was ignored last, or the other way round. */
    public void undoIgnoring() {
        teller.say(parts.texts().get(ignoring.undo() ? "ignore.undone" : "ignore.nothing"));
    }

    /** Shows all that is ignored, and the dictionary. */
    public void ignored() {
        hidePopover();
        ignoredView.refresh();
        curtain.show(sheet, () -> {
            curtain.hide();
            draft.requestFocus();
        });
    }

    /** The same for the settings: what is ignored, and the dictionary. */
    public List<SettingsSection> sections() {
        return List.of(
                IgnoredSection.ofChoices(ignored, ignoring, parts.texts()),
                IgnoredSection.ofWords(ignored, ignoring, parts.texts()));
    }

    /** Whether a card shows at its phrase. */
    public boolean isPopoverShowing() {
        return popover.isShowing();
    }

    /** Puts that card away. */
    public void hidePopover() {
        popover.hide();
    }
}
