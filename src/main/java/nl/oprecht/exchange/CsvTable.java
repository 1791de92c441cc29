package nl.oprecht.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import nl.oprecht.domain.lesson.TableText;

/** A table that a Dutch spreadsheet opens by itself: semicolons and a byte order mark; no cell is run as a formula. */
public final class CsvTable implements TableText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Override
    public String of(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            for (List<String> row : rows) {
                writer.writeRecord(row.stream().map(FormulaCells::defuse).toList());
            }
        } catch (IOException e) {
            throw new IllegalStateException("a text that could not be written", e);
        }
        return text.toString();
    }
}
