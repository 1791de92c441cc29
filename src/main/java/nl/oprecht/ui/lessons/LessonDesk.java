package nl.oprecht.ui.lessons;

import java.util.function.Consumer;
import javafx.scene.Node;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.editor.WritingArea;
import nl.oprecht.ui.model.Memory;
import nl.oprecht.ui.model.ReplyModel;
import nl.oprecht.ui.style.Curtain;

/** All that the window does to learn from customers and to keep what was promised. UI thread only. */
public final class LessonDesk {

    private final WritingArea draft;
    private final Curtain curtain;
    private final Learning learning;
    private final Reminder reminder;
    private final LessonsSheet sheet;

    /**
     * @param curtain shows what lies over the window
     * @param tell shows a sentence to the agent
     * @param origin the drafts that lessons come from
     */
    public LessonDesk(
            ReplyModel model,
            WritingArea draft,
            Notebook notebook,
            Memory memory,
            Curtain curtain,
            Vocabulary vocabulary,
            Texts texts,
            Consumer<String> tell,
            Origin origin) {
        this.draft = draft;
        this.curtain = curtain;
        Days days = new Days(texts, notebook.today());
        reminder = new Reminder(notebook, texts, this::calls);
        learning =
                new Learning(model, draft, notebook, memory, vocabulary, texts, days, tell, origin, reminder::refresh);
        sheet = new LessonsSheet(
                notebook,
                memory,
                vocabulary,
                texts,
                days,
                id -> {
                    close();
                    origin.open().accept(id);
                },
                reminder::refresh);
    }

    /** The line that comes up after copying. */
    public Node bar() {
        return learning.bar();
    }

    /** The count for the status line. */
    public Node reminder() {
        return reminder;
    }

    /** Asks what was learnt, after a reply was copied. */
    public void copied() {
        learning.copied();
    }

    /** Gives the keyboard to the line, whether or not something was copied. */
    public void note() {
        learning.note();
    }

    /** Puts the line away, what was typed in it too. */
    public void leave() {
        learning.leave();
    }

    /** Shows what was learnt. */
    public void lessons() {
        sheet.showLessons();
        curtain.show(sheet, this::escape);
    }

    /** Shows whom to call. */
    public void calls() {
        sheet.showCalls();
        curtain.show(sheet, this::escape);
    }

    private void escape() {
        if (!sheet.leaveEditing()) {
            close();
        }
    }

    private void close() {
        curtain.hide();
        draft.requestFocus();
    }
}
