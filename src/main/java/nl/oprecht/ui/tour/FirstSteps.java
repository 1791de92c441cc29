package nl.oprecht.ui.tour;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import nl.oprecht.domain.example.BeforeAfter;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.editor.WritingArea;
import nl.oprecht.ui.model.Memory;
import nl.oprecht.ui.task.Background;

/** At the first start: a customer's message with a reply that hurts, to try, and three steps round the window. */
public final class FirstSteps {

    private static final String SEEN = "tour.seen";

    private final Memory memory;
    private final Background background;
    private final Supplier<Optional<BeforeAfter>> sample;
    private final WritingArea customer;
    private final WritingArea draft;
    private final BiConsumer<String, String> lay;
    private final Tour tour;

    /**
     * @param sample what to try; runs on the background thread
     * @param overlay lies over the whole window and lets the pointer through
     * @param advice stands beside the draft
     * @param lay puts a customer's message and a reply there, to be tried
     */
    public FirstSteps(
            Memory memory,
            Background background,
            Supplier<Optional<BeforeAfter>> sample,
            Pane overlay,
            WritingArea customer,
            WritingArea draft,
            Node advice,
            BiConsumer<String, String> lay,
            Texts texts) {
        this.memory = memory;
        this.background = background;
        this.sample = sample;
        this.customer = customer;
        this.draft = draft;
        this.lay = lay;
        tour = new Tour(
                overlay,
                List.of(
                        new Tour.Stop("draft", draft),
                        new Tour.Stop("customer", customer),
                        new Tour.Stop("advice", advice)),
                texts,
                this::seen);
    }

    /** Begins, unless it was seen before or somebody is at work already. */
    public void offer() {
        if (memory.get(SEEN, "").isEmpty() && untouched()) {
            begin();
        }
    }

    /** Begins once more; a reply that stands there stays. */
    public void begin() {
        if (!untouched()) {
            tour.begin();
            return;
        }
        background.run(
                sample::get,
                found -> {
                    if (untouched()) {
                        found.ifPresent(pair -> lay.accept(pair.customer(), pair.before()));
                    }
                    tour.begin();
                },
                problem -> {});
    }

    /** Whether a step shows. */
    public boolean isShowing() {
        return tour.isShowing();
    }

    /** Leaves it; it does not come by itself again. */
    public void skip() {
        tour.end();
    }

    private boolean untouched() {
        return customer.text().isBlank() && draft.text().isBlank();
    }

    private void seen() {
        memory.put(SEEN, "yes");
        draft.requestFocus();
    }
}
