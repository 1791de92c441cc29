package nl.oprecht.ui.findings;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.oprecht.domain.tone.Finding;

/**
 * What makes a finding the same one after the text around it has moved.
 *
 * @param rule its rule
 * @param quote its words
 * @param nth which of those with the same rule and words, counted from the start of the text
 */
record FindingKey(String rule, String quote, int nth) {

    /** Findings by key, in their own order. */
    static Map<FindingKey, Finding> index(List<Finding> findings) {
        Map<FindingKey, Integer> seen = new HashMap<>();
        Map<FindingKey, Finding> index = new LinkedHashMap<>();
        for (Finding finding : findings) {
            int nth = seen.merge(new FindingKey(finding.rule(), finding.quote(), 0), 1, Integer::sum);
            index.put(new FindingKey(finding.rule(), finding.quote(), nth), finding);
        }
        return index;
    }
}
