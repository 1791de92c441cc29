package nl.oprecht.ui.sending;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.text.Span;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.editor.WritingArea;
import nl.oprecht.ui.model.ReplyModel;
import nl.oprecht.ui.style.NoticeLine;
import nl.oprecht.ui.style.NoticeLine.Way;

/** Puts the reply on the clipboard, and says what goes along that was not meant to. UI thread only. */
public final class Copying {

    private static final int LONGEST_NAME = 24;

    private final ReplyModel model;
    private final WritingArea draft;
    private final NoticeLine notice;
    private final Runnable readdress;
    private final Texts texts;
    private final Consumer<String> tell;
    private final List<Consumer<String>> listeners = new ArrayList<>();
    /** What the line below was last told by us. */
    private String said = "";
    /** Whether the check has yet to come to what was copied. */
    private boolean unread;
    /** What was copied last, until those who listen were told. */
    private String copied = "";

    /**
     * @param notice says what goes along
     * @param readdress puts the reply in one form of address
     * @param tell shows a sentence to the agent
     */
    public Copying(
            ReplyModel model,
            WritingArea draft,
            NoticeLine notice,
            Runnable readdress,
            Texts texts,
            Consumer<String> tell) {
        this.model = model;
        this.draft = draft;
        this.notice = notice;
        this.readdress = readdress;
        this.texts = texts;
        this.tell = tell;
        model.reportProperty().addListener((report, old, now) -> {
            if (model.settled() && (unread || warning())) {
                unread = false;
                look();
            }
        });
        notice.visibleProperty().addListener((property, old, now) -> tellOfCopy());
    }

    /** Calls back with the reply after it was copied, and after the agent has read what goes along with it. */
    public void onCopied(Consumer<String> listener) {
        listeners.add(listener);
    }

    /** Copies it as plain text. */
    public void plain() {
        copy(false);
    }

    /** Copies it with its paragraphs as HTML; where only plain text is taken, that is pasted. */
    public void html() {
        copy(true);
    }

    /** Selects the next place that had better not go along, from the end on the first. */
    public void next() {
        List<Span> places = GoesAlong.in(model).places();
        int caret = draft.caret();
        Optional<Span> next =
                places.stream().filter(place -> place.start() >= caret).findFirst();
        next.or(() -> places.stream().findFirst())
                .ifPresentOrElse(draft::select, () -> tell.accept(texts.get("copy.clean")));
        draft.requestFocus();
    }

    private void copy(boolean withHtml) {
        String reply = draft.text();
        if (reply.isBlank()) {
            tell.accept(texts.get("copy.nothing"));
            return;
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(reply);
        if (withHtml) {
            content.putHtml(ReplyHtml.of(reply));
        }
        Clipboard.getSystemClipboard().setContent(content);
        tell.accept(texts.get(withHtml ? "copy.done.html" : "copy.done"));
        unread = !model.settled();
        copied = reply;
        look();
    }

    /** As long as the line stands there, it keeps to the text: what is mended is not spoken of any more. */
    private void look() {
        GoesAlong along = GoesAlong.in(model);
        if (!along.isEmpty()) {
            said = sentence(along);
            notice.say(said, ways(along));
        } else if (warning()) {
            notice.hide();
        }
        tellOfCopy();
    }

    /** Those who listen have something to ask; what goes along comes first, and who mends it copies again. */
    private void tellOfCopy() {
        if (!copied.isEmpty() && !unread && !warning()) {
            String reply = copied;
            copied = "";
            if (reply.equals(draft.text())) {
                listeners.forEach(listener -> listener.accept(reply));
            }
        }
    }

    /** Whether the line below is about what went along. */
    private boolean warning() {
        return notice.isShowing() && notice.sentence().equals(said);
    }

    private String sentence(GoesAlong along) {
        List<String> parts = new ArrayList<>();
        if (!along.gaps().isEmpty()) {
            String first = shortened(along.gaps().get(0).in(draft.text()));
            parts.add(texts.get("along.gaps", along.gaps().size(), first));
        }
        if (!along.misaddressed().isEmpty()) {
            String first = shortened(along.misaddressed().get(0).in(draft.text()));
            parts.add(texts.get(along.mixed() ? "along.mixed" : "along.house", first));
        }
        return texts.get("along", String.join(" ", parts));
    }

    private List<Way> ways(GoesAlong along) {
        List<Way> ways = new ArrayList<>();
        Register to = model.report().readdress().to();
        if (!along.misaddressed().isEmpty() && (to == Register.U || to == Register.JE)) {
            ways.add(new Way(texts.get("readdress." + to.id()), "Ctrl+J", readdress));
        }
        ways.add(new Way(texts.get("along.go"), "Ctrl+G", this::next));
        return ways;
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST_NAME ? words : words.substring(0, LONGEST_NAME) + "…";
    }
}
