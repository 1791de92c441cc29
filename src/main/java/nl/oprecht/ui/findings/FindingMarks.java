package nl.oprecht.ui.findings;

import java.util.ArrayList;
import java.util.List;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.ui.editor.Mark;
import nl.oprecht.ui.editor.WritingArea;
import nl.oprecht.ui.model.ReplyModel;

/** Draws the findings under the words of the draft. */
final class FindingMarks {

    private final ReplyModel model;
    private final WritingArea draft;
    private final Walk walk;

    /** Draws from now on. */
    FindingMarks(ReplyModel model, WritingArea draft, Walk walk) {
        this.model = model;
        this.draft = draft;
        this.walk = walk;
        model.findingsProperty().addListener((findings, old, now) -> draw());
        draft.caretProperty().addListener((caret, old, now) -> draw());
    }

    private void draw() {
        List<Mark> marks = new ArrayList<>();
        int length = draft.text().length();
        for (Finding finding : model.findings()) {
            if (finding.span().end() <= length) {
                marks.add(
                        new Mark(finding.span(), "finding-" + finding.severity().id()));
            }
        }
        walk.here().ifPresent(here -> marks.add(new Mark(here.span(), "finding-current")));
        draft.mark(marks);
    }
}
