package nl.oprecht.cli.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Lines up cells under each other: some columns to the left, those behind them to the right. */
final class Table {

    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");
    private static final String GAP = "  ";

    private final int leftColumns;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param leftColumns how many columns are lined up to the left */
    Table(int leftColumns) {
        this.leftColumns = leftColumns;
    }

    /** A row of cells, which may be coloured; without cells an empty line. */
    void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    /** The rows as lines. */
    List<String> lines() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = IntStream.range(0, columns).map(this::width).toArray();
        return rows.stream().map(cells -> line(cells, widths)).toList();
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            String padding = " ".repeat(widths[column] - width(cell));
            line.append(column == 0 ? "" : GAP).append(column < leftColumns ? cell + padding : padding + cell);
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return rows.stream()
                .filter(cells -> column < cells.size())
                .mapToInt(cells -> width(cells.get(column)))
                .max()
                .orElse(0);
    }

    private static int width(String cell) {
        return COLOUR.matcher(cell).replaceAll("").length();
    }
}
