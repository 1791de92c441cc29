package nl.oprecht.ui.compose;

import java.util.List;
import java.util.stream.Stream;
import nl.oprecht.ui.help.Help;
import nl.oprecht.ui.model.ReplyModel;
import org.jspecify.annotations.Nullable;

/** What keys, buttons and the menu set in motion. UI thread only. */
final class Commands implements Actions {

    private final ReplyModel model;
    private final ComposeParts parts;
    private final Pieces at;
    private final List<Shortcut> shortcuts;
    private final Help help;
    private @Nullable Dress dress;

    Commands(ComposeParts parts, Pieces pieces) {
        this.model = parts.model();
        this.parts = parts;
        this.at = pieces;
        shortcuts = all().all();
        help = new Help(at.curtain(), parts.background(), parts.texts(), onTheSheet());
    }

    /** All keys, in the order of the sheet of keys. */
    List<Shortcut> shortcuts() {
        return shortcuts;
    }

    /** What the window wears, once it is in a scene. */
    void dressIn(Dress worn) {
        dress = worn;
    }

    @Override
    public void copy() {
        at.replies().copying().plain();
    }

    @Override
    public void switchTheme() {
        if (dress != null) {
            dress.change();
        }
    }

    @Override
    public void help() {
        over(() ->
                help.open(at.draft().getScene().getFocusOwner(), model.draft().isBlank() ? "begin" : "schrijven"));
    }

    private void keys() {
        help.openKeys();
    }

    /** Leaves what stands over the window; shows the comparison as it was before it filled the screen first. */
    void leaveCompare() {
        if (!at.compare().leaveFullScreen()) {
            at.curtain().hide();
            at.draft().requestFocus();
        }
    }

    private List<String> onTheSheet() {
        return Stream.concat(
                        shortcuts.stream().map(Shortcut::id).filter(id -> !id.isEmpty()),
                        Stream.of("abbreviation", "open-place"))
                .toList();
    }

    private Shortcuts all() {
        Shortcuts keys = new Shortcuts();
        writing(keys);
        at.replies().keeping(keys, () -> at.findings().hidePopover());
        advice(keys);
        at.replies().sending(keys);
        keys.command("compare", "Ctrl+B", () -> over(this::compare))
                .key("note", "Alt+L", at.lessons()::note)
                .command("lessons", "Ctrl+L", () -> over(at.lessons()::lessons))
                .key("calls", "Alt+B", () -> over(at.lessons()::calls));
        return window(keys);
    }

    private void writing(Shortcuts keys) {
        keys.key("next", "F8", () -> walk(1))
                .key("previous", "Shift+F8", () -> walk(-1))
                .key("rewrites", "Alt+Enter", this::atCaret)
                .key("readdress", "Ctrl+J", at.findings()::readdress)
                .anywhere("undo-ignoring", "Ctrl+U", at.findings()::undoIgnoring)
                .command("ignored", "Ctrl+Shift+I", () -> over(at.findings()::ignored))
                .anywhere("templates", "Ctrl+Space", () -> over(at.templates()::palette))
                .anywhere("", "Ctrl+K", () -> over(at.templates()::palette))
                .key("save-selection", "Ctrl+Shift+S", at.templates()::saveSelection)
                .command("keep", "Ctrl+E", at.templates()::keep);
    }

    private void advice(Shortcuts keys) {
        keys.key("findings", "Ctrl+1", at.side()::showFindings)
                .key("moves", "Ctrl+2", at.side()::showMoves)
                .key("library", "Ctrl+3", () -> at.side().showTemplates(""))
                .key("score", "Ctrl+4", () -> over(at.score()::turn));
    }

    private Shortcuts window(Shortcuts keys) {
        return keys.key("fold-customer", "Ctrl+Alt+1", at.panes()::turnCustomer)
                .key("fold-points", "Ctrl+Alt+2", at.panes()::turnPoints)
                .key("fold-side", "Ctrl+Alt+3", at.panes()::turnSide)
                .command("compact", "Ctrl+Shift+K", at.compact()::turn)
                .key("region", "F6", () -> over(() -> at.regions().visit(1)))
                .key("region-back", "Shift+F6", () -> over(() -> at.regions().visit(-1)))
                .anywhere("escape", "Esc", this::escape)
                .command("settings", "Ctrl+Comma", at.settings()::open)
                .anywhere("larger", "Ctrl+Plus", at.settings()::larger)
                .anywhere("", "Ctrl+Equals", at.settings()::larger)
                .anywhere("", "Ctrl+Shift+Equals", at.settings()::larger)
                .anywhere("", "Ctrl+Add", at.settings()::larger)
                .anywhere("smaller", "Ctrl+Minus", at.settings()::smaller)
                .anywhere("", "Ctrl+Subtract", at.settings()::smaller)
                .anywhere("usual-size", "Ctrl+0", at.settings()::usualSize)
                .anywhere("", "Ctrl+Numpad 0", at.settings()::usualSize)
                .commandAnywhere("theme", "Ctrl+Shift+L", this::switchTheme)
                .commandAnywhere("help", "F1", this::help)
                .anywhere("keys", "Ctrl+F1", () -> over(this::keys))
                .command("tour", "Shift+F1", this::tour);
    }

    /** What takes the place of the card at a phrase. */
    private void over(Runnable other) {
        at.findings().hidePopover();
        other.run();
    }

    /** In the customer's message the keys for findings go to its points. */
    private void walk(int step) {
        if (at.customer().writing()) {
            at.points().walk(step);
        } else if (step > 0) {
            at.findings().next();
        } else {
            at.findings().previous();
        }
    }

    private void atCaret() {
        if (at.customer().writing()) {
            at.points().visit();
        } else {
            at.findings().rewrites();
        }
    }

    private void compare() {
        at.curtain().showWhole(at.compare(), this::leaveCompare);
        at.compare().begin();
    }

    /** It shows what is folded away too. */
    private void tour() {
        at.panes().openCustomer();
        at.panes().openSide();
        at.firstSteps().begin();
    }

    /** Puts away what lies over the text; with nothing there, goes back to the text, the caret untouched. */
    private void escape() {
        if (at.curtain().isShowing()) {
            at.curtain().escape();
            return;
        }
        boolean covered = at.findings().isPopoverShowing()
                || at.firstSteps().isShowing()
                || at.replies().notice().isShowing();
        at.firstSteps().skip();
        at.replies().notice().hide();
        at.findings().hidePopover();
        at.points().hide();
        at.score().hide();
        if (!covered) {
            at.lessons().leave();
        }
        if (!covered || !at.draft().writing()) {
            at.draft().requestFocus();
        }
    }
}
