package nl.oprecht.ui.help;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import nl.oprecht.manual.Block;
import nl.oprecht.manual.Prose;
import nl.oprecht.manual.Run;

/** Makes what the window shows of a chapter. */
final class BlockNodes {

    private static final double KEY_COLUMN = 36;
    private static final int NARROWEST_COLUMN = 12;
    private static final int WIDEST_COLUMN = 40;

    private final List<String> words;
    private final Consumer<String> onLink;

    /**
     * @param words to mark, as a search gives them
     * @param onLink is given the id of a chapter
     */
    BlockNodes(List<String> words, Consumer<String> onLink) {
        this.words = words;
        this.onLink = onLink;
    }

    /** One node for one block. */
    Node node(Block block) {
        if (block instanceof Block.Heading heading) {
            return flow(heading.prose(), heading.level() == 2 ? "manual-heading" : "manual-subheading");
        }
        if (block instanceof Block.Paragraph paragraph) {
            return flow(paragraph.prose(), "manual-paragraph");
        }
        if (block instanceof Block.Items items) {
            return items(items);
        }
        if (block instanceof Block.Quote quote) {
            VBox box = column("manual-quote");
            quote.blocks().forEach(inner -> box.getChildren().add(node(inner)));
            return box;
        }
        if (block instanceof Block.Sample sample) {
            Label lines = new Label(sample.lines());
            lines.getStyleClass().add("manual-sample");
            lines.setWrapText(true);
            lines.setMinHeight(Region.USE_PREF_SIZE);
            lines.setMaxWidth(Double.MAX_VALUE);
            return lines;
        }
        return table((Block.Table) block);
    }

    private Node items(Block.Items items) {
        VBox list = column("manual-items");
        int number = 1;
        for (List<Block> blocks : items.items()) {
            Label mark = new Label(items.numbered() ? number++ + "." : "•");
            mark.getStyleClass().add("manual-mark");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            VBox content = column("manual-item");
            blocks.forEach(block -> content.getChildren().add(node(block)));
            HBox.setHgrow(content, Priority.ALWAYS);
            list.getChildren().add(new HBox(mark, content));
        }
        return list;
    }

    private Node table(Block.Table table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("manual-table");
        boolean headed = table.head().stream().anyMatch(cell -> !cell.text().isEmpty());
        if (headed) {
            addRow(grid, table.head(), "manual-head");
        }
        table.rows().forEach(row -> addRow(grid, row, "manual-cell"));
        List<Double> weights = weights(table);
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        for (double weight : weights) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100 * weight / sum);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    private void addRow(GridPane grid, List<Prose> cells, String styleClass) {
        grid.addRow(
                grid.getRowCount(),
                cells.stream().map(cell -> flow(cell, styleClass)).toArray(Node[]::new));
        RowConstraints row = new RowConstraints();
        row.setValignment(VPos.TOP);
        grid.getRowConstraints().add(row);
    }

    /** Sheets of keys line up among each other; other tables give room to where the words are. */
    private static List<Double> weights(Block.Table table) {
        int columns = table.head().size();
        boolean ofKeys = columns == 2
                && table.rows().stream()
                        .allMatch(row -> row.get(0).runs().get(0).look() == Run.Look.KEY
                                || row.get(0).runs().get(0).look() == Run.Look.CODE);
        if (ofKeys) {
            return List.of(KEY_COLUMN, 100 - KEY_COLUMN);
        }
        return IntStream.range(0, columns)
                .mapToObj(column -> (double) table.rows().stream()
                        .mapToInt(row -> row.get(column).text().length())
                        .map(length -> Math.max(NARROWEST_COLUMN, Math.min(WIDEST_COLUMN, length)))
                        .max()
                        .orElse(NARROWEST_COLUMN))
                .toList();
    }

    private ProseFlow flow(Prose prose, String styleClass) {
        return new ProseFlow(prose, styleClass, words, onLink);
    }

    private static VBox column(String styleClass) {
        VBox box = new VBox();
        box.getStyleClass().add(styleClass);
        return box;
    }
}
