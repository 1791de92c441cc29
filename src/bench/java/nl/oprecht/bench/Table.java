package nl.oprecht.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The ratios as a Markdown table, with the machine and the date. */
final class Table {

    private static final String HEAD =
            """
            | | Oprecht | beside | | ratio | wanted |
            |---|---:|---|---:|---:|---:|
            """;

    private Table() {}

    static String of(List<Ratio> rows) {
        return HEAD
                + rows.stream().map(Ratio::row).collect(Collectors.joining("\n"))
                + "\n\nMeasured on "
                + LocalDate.now()
                + ", "
                + Runtime.getRuntime().availableProcessors()
                + " cores, Java "
                + Runtime.version()
                + ", "
                + System.getProperty("os.name")
                + ".\n";
    }
}
