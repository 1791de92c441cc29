package nl.oprecht.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.oprecht.domain.template.Channel;
import nl.oprecht.domain.template.Template;

/** Writes a {@link CsvTable} of templates, their texts in Oprecht's own notation. {@link CsvReading} reads it back. */
final class CsvWriting implements TemplateWriter {

    private static final String IN_A_LIST = ", ";

    private final Columns columns = Columns.shipped();

    @Override
    public Map<String, String> write(List<Template> templates) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.copyOf(columns.headers().values()));
        for (Template template : templates) {
            rows.add(columns.headers().keySet().stream()
                    .map(column -> cell(template, column))
                    .toList());
        }
        return Map.of("", new CsvTable().of(rows));
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
