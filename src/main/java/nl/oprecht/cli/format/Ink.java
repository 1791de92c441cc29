package nl.oprecht.cli.format;

import nl.oprecht.domain.report.Band;
import nl.oprecht.domain.tone.Severity;

/**
 * Colours for a terminal, or none. The sixteen basic colours only, so that each theme shows them in
 * its own way.
 *
 * @param colour whether there are colours at all
 */
record Ink(boolean colour) {

    String strong(String text) {
        return in("1", text);
    }

    String faint(String text) {
        return in("2", text);
    }

    String rewrite(String text) {
        return in("32", text);
    }

    String severity(Severity severity, String text) {
        return in(
                switch (severity) {
                    case SERIOUS -> "1;31";
                    case WARNING -> "33";
                    case HINT -> "36";
                    case LANGUAGE -> "34";
                },
                text);
    }

    String band(Band band, String text) {
        return in(
                switch (band) {
                    case LOW -> "1;31";
                    case MIDDLE -> "1;33";
                    case HIGH -> "1;32";
                },
                text);
    }

    private String in(String code, String text) {
        return colour ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
