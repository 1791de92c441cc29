package nl.oprecht.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.oprecht.domain.template.KeptTemplate.Origin;
import nl.oprecht.domain.template.Template;
import nl.oprecht.store.TemplateTable.Row;

/**
 * Takes over the templates of a release. What the user has not changed follows it; what the user changed stays, and
 * only what is shipped beside it follows. One that was withdrawn goes, unless the user changed it, marked it as a
 * favourite, or has a template that includes it. The user's own stay, also one with the id of a new one.
 */
final class ShippedTemplates {

    private final TemplateTable table;
    private final ContentTable contents;
    private final TemplateWriter writer;

    ShippedTemplates(TemplateTable table, ContentTable contents, TemplateWriter writer) {
        this.table = table;
        this.contents = contents;
        this.writer = writer;
    }

    /** @param release all that it ships; ids are unique */
    void refresh(List<Template> release) throws SQLException {
        Map<String, Row> before = new HashMap<>();
        for (Row row : table.shipped()) {
            before.put(row.template().id(), row);
        }
        for (Template template : release) {
            Row row = before.remove(template.id());
            if (row != null) {
                follow(row, template);
            } else if (table.byId(template.id()).isEmpty()) {
                writer.write(template);
                writer.shipsWhatItSays(template.id());
            }
        }
        withdraw(before.values().stream()
                .filter(row ->
                        row.kept().origin() == Origin.SHIPPED && !row.kept().favourite())
                .toList());
    }

    private void follow(Row row, Template template) throws SQLException {
        boolean same = row.written().equals(template);
        boolean untouched = row.kept().origin() == Origin.SHIPPED;
        if (!same && untouched) {
            writer.write(template);
        }
        if (same || untouched) {
            if (!same || row.shipped() != row.content()) {
                writer.shipsWhatItSays(template.id());
            }
        } else if (!contents.content(row.shipped(), template.id()).equals(Optional.of(template))) {
            writer.shipsBeside(row, template);
        }
    }

    private void withdraw(List<Row> withdrawn) throws SQLException {
        if (withdrawn.isEmpty()) {
            return;
        }
        Map<String, Set<String>> includes = table.includes();
        List<Row> going = new ArrayList<>(withdrawn);
        boolean someStay = true;
        while (someStay) {
            Set<String> goingIds =
                    going.stream().map(row -> row.template().id()).collect(Collectors.toSet());
            Set<String> needed = includes.entrySet().stream()
                    .filter(includer -> !goingIds.contains(includer.getKey()))
                    .flatMap(includer -> includer.getValue().stream())
                    .collect(Collectors.toSet());
            someStay = going.removeIf(row -> needed.contains(row.template().id()));
        }
        for (Row row : going) {
            writer.delete(row);
        }
    }
}
