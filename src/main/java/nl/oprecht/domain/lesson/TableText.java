package nl.oprecht.domain.lesson;

import java.util.List;

/** Writes a table as text that a spreadsheet opens by itself. */
public interface TableText {

    /**
     * The text of a table.
     *
     * @param rows of cells, the headings first
     */
    String of(List<List<String>> rows);
}
