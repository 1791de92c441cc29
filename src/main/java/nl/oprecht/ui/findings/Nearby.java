package nl.oprecht.ui.findings;

import java.util.List;
import nl.oprecht.domain.tone.Finding;

/**
 * The findings around the caret. A card is some thirty nodes: a long text with hundreds of findings would fill the
 * memory with cards that nobody sees.
 */
final class Nearby {

    /** So many at most. */
    static final int MOST = 60;

    /** Typing and walking on leave the same cards for so many findings. */
    private static final int STEP = 20;

    private Nearby() {}

    /**
     * Those to show, in their order; all of them when there are few.
     *
     * @param findings in the order of the text
     * @param caret offset in the text
     */
    static List<Finding> of(List<Finding> findings, int caret) {
        if (findings.size() <= MOST) {
            return findings;
        }
        int passed = (int) findings.stream()
                .filter(finding -> finding.span().end() < caret)
                .count();
        int wanted = (passed / STEP - 1) * STEP;
        int from = Math.max(0, Math.min(wanted, findings.size() - MOST));
        return findings.subList(from, from + MOST);
    }
}
