package nl.oprecht.ui.findings.ignored;

import nl.oprecht.domain.tone.Finding;

/** Words of the draft on one line. */
final class Quote {

    /** What fits in the status line beside a way back. */
    private static final int MOST = 40;

    private Quote() {}

    /** The words of a finding, cut off where they get long. */
    static String of(Finding finding) {
        return shortened(finding.quote());
    }

    static String shortened(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.length() <= MOST ? line : line.substring(0, MOST).stripTrailing() + "…";
    }
}
