package nl.oprecht.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import nl.oprecht.domain.template.Channel;
import nl.oprecht.domain.template.Template;

/**
 * Writes a table that a Dutch spreadsheet opens by itself: semicolons, a byte order mark, texts in Oprecht's own
 * notation. {@link CsvReading} reads it back.
 */
final class CsvWriting implements TemplateWriter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String IN_A_LIST = ", ";

    private final Columns columns = Columns.shipped();

    @Override
    public Map<String, String> write(List<Template> templates) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter rows = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            rows.writeRecord(columns.headers().values());
            for (Template template : templates) {
                rows.writeRecord(columns.headers().keySet().stream()
                        .map(column -> FormulaCells.defuse(cell(template, column)))
                        .toList());
            }
        } catch (IOException e) {
            throw new IllegalStateException("a text that could not be written", e);
        }
        return Map.of("", text.toString());
    }

    private static String cell(Template template, String column) {
        Template.Labels labels = template.labels();
        return switch (column) {
            case "id" -> template.id();
            case Columns.TITLE -> template.title();
            case "kind" -> template.kind().id();
            case "moves" -> String.join(IN_A_LIST, labels.moves());
            case "situations" -> String.join(IN_A_LIST, labels.situations());
            case "channels" ->
                String.join(
                        IN_A_LIST, labels.channels().stream().map(Channel::id).toList());
            case "tags" -> String.join(IN_A_LIST, labels.tags());
            case "abbreviation" -> template.abbreviation();
            case Columns.FORMAL -> template.formal();
            case Columns.FAMILIAR -> template.familiar();
            default -> throw new IllegalArgumentException(column);
        };
    }
}
