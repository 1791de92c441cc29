package nl.oprecht.cli.format;

import java.util.List;

/** What is known of something, each behind a faint label. */
final class Facts {

    private final Ink ink;
    private final Table table = new Table(2);

    Facts(Ink ink) {
        this.ink = ink;
    }

    /** Adds a line for each value, the label in front of the first; nothing when there is no value. */
    Facts add(String label, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            table.row(List.of(i == 0 ? ink.faint(label) : "", values.get(i)));
        }
        return this;
    }

    /** Adds one line. */
    Facts add(String label, String value) {
        return add(label, List.of(value));
    }

    List<String> lines() {
        return table.lines();
    }
}
