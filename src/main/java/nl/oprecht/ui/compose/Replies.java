package nl.oprecht.ui.compose;

import java.util.function.Consumer;
import nl.oprecht.ui.drafts.DraftDesk;
import nl.oprecht.ui.editor.WritingArea;
import nl.oprecht.ui.files.FileDesk;
import nl.oprecht.ui.sending.Copying;
import nl.oprecht.ui.style.Curtain;
import nl.oprecht.ui.style.NoticeLine;

/**
 * What the window does with a reply as a whole.
 *
 * @param drafts keeps it and finds earlier ones
 * @param files opens it from a file and saves it there
 * @param copying puts it on the clipboard
 * @param notice says what is to be known of that
 */
record Replies(DraftDesk drafts, FileDesk files, Copying copying, NoticeLine notice) {

    /**
     * @param customer the customer's message that it answers
     * @param draft the reply on the desk
     * @param curtain shows what lies over the window
     * @param readdress puts the reply in one form of address
     * @param tell shows a sentence to the agent
     */
    static Replies on(
            ComposeParts parts,
            WritingArea customer,
            WritingArea draft,
            Curtain curtain,
            Runnable readdress,
            Consumer<String> tell) {
        NoticeLine notice = new NoticeLine(parts.texts());
        DraftDesk drafts = new DraftDesk(
                parts.drafts(),
                parts.model(),
                customer,
                draft,
                curtain,
                parts.preferences(),
                parts.background(),
                parts.vocabulary(),
                parts.texts(),
                tell);
        drafts.onLaid(notice::turnPage);
        FileDesk files = new FileDesk(
                drafts, draft, parts.documents(), parts.choice(), parts.background(), notice, parts.texts(), tell);
        Copying copying = new Copying(parts.model(), draft, notice, readdress, parts.texts(), tell);
        return new Replies(drafts, files, copying, notice);
    }

    /**
     * The keys that keep and open.
     *
     * @param aside puts away what stands beside the text
     */
    Shortcuts keeping(Shortcuts keys, Runnable aside) {
        return keys.command("new", "Ctrl+N", after(aside, drafts::begin))
                .command("drafts", "Ctrl+O", after(aside, drafts::list))
                .command("open-file", "Ctrl+Shift+O", after(aside, files::open))
                .command("save-file", "Ctrl+S", files::save)
                .command("save-file-as", "Ctrl+Alt+S", files::saveAs);
    }

    /** The keys that send it on its way. */
    Shortcuts sending(Shortcuts keys) {
        return keys.command("copy", "Ctrl+Shift+C", copying::plain)
                .command("copy-html", "Ctrl+Shift+H", copying::html)
                .key("along", "Ctrl+G", copying::next);
    }

    private static Runnable after(Runnable first, Runnable then) {
        return () -> {
            first.run();
            then.run();
        };
    }
}
