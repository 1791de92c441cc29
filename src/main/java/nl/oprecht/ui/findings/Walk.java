package nl.oprecht.ui.findings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.oprecht.domain.tone.Finding;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.editor.WritingArea;
import nl.oprecht.ui.model.ReplyModel;
import org.jspecify.annotations.Nullable;

/** Goes from finding to finding in the order of the text, round and round, and knows which one the caret is at. */
final class Walk {

    private final ReplyModel model;
    private final WritingArea draft;
    private final Texts texts;
    private final Consumer<String> tell;
    /** Where the walk came last: of two at one place it is this one, while the caret stays. */
    private @Nullable FindingKey visited;

    /**
     * @param tell shows a sentence to the agent
     */
    Walk(ReplyModel model, WritingArea draft, Texts texts, Consumer<String> tell) {
        this.model = model;
        this.draft = draft;
        this.texts = texts;
        this.tell = tell;
    }

    /** The finding at the caret. */
    Optional<Finding> here() {
        return visited().filter(finding -> holds(finding, draft.caret())).or(() -> at(draft.caret()));
    }

    /** The finding that holds this offset, the gravest first. */
    Optional<Finding> at(int offset) {
        return model.findings().stream()
                .filter(finding -> holds(finding, offset))
                .min(Comparator.comparing(Finding::severity).thenComparing(Finding::span));
    }

    /** Moves the caret to the next finding behind it, from the end on to the first. */
    Optional<Finding> next() {
        List<Finding> all = model.findings();
        int behind = (int) all.stream()
                .filter(finding -> finding.span().start() <= draft.caret())
                .count();
        int next = stood().map(finding -> all.indexOf(finding) + 1).orElse(behind);
        return go(next, "walk.first");
    }

    /** Moves the caret to the finding before it, from the start on to the last. */
    Optional<Finding> previous() {
        List<Finding> all = model.findings();
        int before = (int) all.stream()
                .filter(finding -> finding.span().start() < draft.caret())
                .count();
        int previous = stood().map(all::indexOf).orElse(before) - 1;
        return go(previous, "walk.last");
    }

    /** The place is beyond either end when the walk goes round. */
    private Optional<Finding> go(int place, String round) {
        List<Finding> all = model.findings();
        if (all.isEmpty()) {
            tell.accept(texts.get("walk.none"));
            return Optional.empty();
        }
        int index = Math.floorMod(place, all.size());
        tell.accept(texts.get(index == place ? "walk.place" : round, index + 1, all.size()));
        Finding finding = all.get(index);
        FindingKey.index(all).forEach((key, known) -> {
            if (known.equals(finding)) {
                visited = key;
            }
        });
        draft.moveTo(finding.span().start());
        draft.requestFocus();
        return Optional.of(finding);
    }

    /** Where the walk stopped, if the caret is still there. */
    private Optional<Finding> stood() {
        return visited().filter(finding -> finding.span().start() == draft.caret());
    }

    private Optional<Finding> visited() {
        return Optional.ofNullable(visited)
                .map(key -> FindingKey.index(model.findings()).get(key));
    }

    private static boolean holds(Finding finding, int offset) {
        return finding.span().start() <= offset && offset <= finding.span().end() && !finding.isOfWholeText();
    }
}
