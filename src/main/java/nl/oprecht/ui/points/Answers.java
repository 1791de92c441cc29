package nl.oprecht.ui.points;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.oprecht.domain.point.CustomerPoint;
import nl.oprecht.domain.text.Span;
import nl.oprecht.i18n.Texts;
import nl.oprecht.ui.editor.WritingArea;
import nl.oprecht.ui.model.ReplyModel;

/** Goes from what the customer said to the sentence that answers it, or to templates that would. UI thread only. */
public final class Answers {

    private static final int LONGEST = 90;

    private final ReplyModel model;
    private final WritingArea customer;
    private final WritingArea draft;
    private final Texts texts;
    private final Consumer<CustomerPoint> onTemplates;

    /**
     * @param customer holds the customer's message
     * @param draft holds the reply
     * @param onTemplates is given an open point for which the agent wants a template
     */
    public Answers(
            ReplyModel model,
            WritingArea customer,
            WritingArea draft,
            Texts texts,
            Consumer<CustomerPoint> onTemplates) {
        this.model = model;
        this.customer = customer;
        this.draft = draft;
        this.texts = texts;
        this.onTemplates = onTemplates;
    }

    /** Shows the point in the message; then selects what answers it, or offers templates that would. */
    public void visit(CustomerPoint point) {
        customer.select(point.span());
        Span answer = point.answer();
        if (answer == null) {
            onTemplates.accept(point);
        } else {
            draft.select(answer);
            draft.requestFocus();
        }
    }

    /** The point whose words stand at this offset of the message; of several the shortest. */
    public Optional<CustomerPoint> at(int offset) {
        return points().stream()
                .filter(point ->
                        point.span().start() <= offset && offset < point.span().end())
                .min(Comparator.comparing(point -> point.span().length()));
    }

    /** Visits the point at the caret of the message; when none is there, shows the next one. */
    public void visitAtCaret() {
        at(customer.selection().start()).ifPresentOrElse(this::visit, () -> walk(1));
    }

    /** Selects the next point in the message, or with -1 the one before; goes round. */
    public Optional<CustomerPoint> walk(int step) {
        List<CustomerPoint> points = points();
        if (points.isEmpty()) {
            return Optional.empty();
        }
        int caret = customer.selection().start();
        boolean beyond = customer.selection().length() > 0;
        int place = 0;
        while (place < points.size() && isBefore(points.get(place), caret, beyond && step > 0)) {
            place++;
        }
        CustomerPoint found = points.get(Math.floorMod(step > 0 ? place : place - 1, points.size()));
        customer.select(found.span());
        return Optional.of(found);
    }

    private static boolean isBefore(CustomerPoint point, int caret, boolean orAt) {
        return point.span().start() < caret || orAt && point.span().start() == caret;
    }

    /** What a click on this point leads to, with the words that answer it. */
    String hint(CustomerPoint point) {
        Span answer = point.answer();
        if (answer == null || answer.end() > draft.text().length()) {
            return texts.get("points.hint.open");
        }
        return texts.get("points.hint.answered", shortened(answer.in(draft.text())));
    }

    private List<CustomerPoint> points() {
        int length = customer.text().length();
        return model.report().points().stream()
                .filter(point -> point.span().end() <= length)
                .toList();
    }

    private static String shortened(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, space > 0 ? space : LONGEST) + " …";
    }
}
