package nl.oprecht.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.oprecht.domain.move.Move;
import nl.oprecht.domain.situation.Situation;
import nl.oprecht.domain.template.Channel;
import nl.oprecht.domain.template.OptionalPart;
import nl.oprecht.domain.template.Placeholder;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.template.TemplateText;
import nl.oprecht.domain.template.TemplateText.Part;
import nl.oprecht.domain.vocabulary.Vocabulary;

/** Reads a table: RFC 4180, comma, semicolon or tab between the cells, the first row names the columns. */
final class CsvReading implements TemplateReader {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');

    private final Columns columns = Columns.shipped();
    private final Vocabulary vocabulary;
    private final Drafts drafts;
    private final ForeignNames names;

    CsvReading(Vocabulary vocabulary, Drafts drafts, ForeignNames names) {
        this.vocabulary = vocabulary;
        this.drafts = drafts;
        this.names = names;
    }

    @Override
    public Reading read(TextFile file) {
        Reading reading = Reading.begun();
        Map<String, Integer> indexes = Map.of();
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .fieldSeparator(separator(file.text()))
                .maxBufferSize(Limits.FILE)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(file.text())) {
            for (CsvRecord row : rows) {
                if (indexes.isEmpty()) {
                    indexes = header(row, file);
                } else {
                    read(new Row(row, indexes), file.path() + ":" + row.getStartingLineNumber(), reading);
                }
            }
        } catch (CsvParseException e) {
            throw file.unusable(
                    "Deze tabel is niet te lezen: een aanhalingsteken gaat open en niet goed dicht.",
                    "Bewaar haar opnieuw als CSV.");
        } catch (IOException e) {
            throw new IllegalStateException("a text that could not be read", e);
        }
        return reading;
    }

    /** The one of the separators that the first line has most of. */
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*+\"", "");
        return Collections.max(SEPARATORS, Comparator.comparingLong(separator -> count(first, separator)));
    }

    private static long count(String line, char separator) {
        return line.chars().filter(letter -> letter == separator).count();
    }

    private Map<String, Integer> header(CsvRecord row, TextFile file) {
        Map<String, Integer> indexes = new HashMap<>();
        for (int i = 0; i < row.getFieldCount(); i++) {
            int index = i;
            columns.of(row.getField(i)).ifPresent(column -> indexes.putIfAbsent(column, index));
        }
        if (!indexes.containsKey(Columns.FORMAL) && !indexes.containsKey(Columns.FAMILIAR)) {
            throw file.unusable(
                    1,
                    "De eerste regel noemt geen kolom met tekst.",
                    "Zet er kolomnamen in, zoals titel;tekst;trefwoorden of title,text,tags.");
        }
        return indexes;
    }

    /** A row and where its columns stand. */
    private record Row(CsvRecord cells, Map<String, Integer> indexes) {

        String get(String column) {
            Integer index = indexes.get(column);
            return index == null || index >= cells.getFieldCount()
                    ? ""
                    : FormulaCells.restore(cells.getField(index))
                            .replace("\r\n", "\n")
                            .strip();
        }

        List<String> list(String column) {
            return Drafts.distinct(Arrays.asList(get(column).split("[,;|\n]")));
        }
    }

    private void read(Row row, String where, Reading reading) {
        Optional<String> formal = text(row.get(Columns.FORMAL));
        Optional<String> familiar = text(row.get(Columns.FAMILIAR));
        if (formal.isEmpty() || familiar.isEmpty()) {
            Skips.notation(reading, where);
        } else if (formal.get().isEmpty() && familiar.get().isEmpty()) {
            reading.skipped(where, "Deze rij heeft geen tekst.", "Vul de kolom met de tekst in.");
        } else {
            List<String> unknown = new ArrayList<>();
            Template template = template(row, formal.get(), familiar.get(), unknown);
            if (unknown.isEmpty()) {
                reading.found(where, template);
            } else {
                reading.skipped(
                        where,
                        "'" + String.join("', '", unknown) + "' is onbekend.",
                        "Gebruik de namen van Oprecht, of laat de cel leeg.");
            }
        }
    }

    private Template template(Row row, String formal, String familiar, List<String> unknown) {
        String kind = row.get("kind").toLowerCase(Locale.ROOT);
        Template.Labels labels = new Template.Labels(
                known(row.list("moves"), this::move, unknown),
                known(row.list("situations"), this::situation, unknown),
                known(row.list("channels"), name -> Channel.of(name.toLowerCase(Locale.ROOT)), unknown),
                row.list("tags"));
        return new Template(
                ID.matcher(row.get("id")).matches() ? row.get("id") : "",
                Drafts.title(row.get(Columns.TITLE), formal.isEmpty() ? familiar : formal),
                Template.Kind.of(kind).orElse(Template.Kind.SNIPPET),
                labels,
                Drafts.abbreviation(row.get("abbreviation")),
                drafts.described(formal, familiar, Map.of()),
                options(formal, familiar),
                formal,
                familiar);
    }

    private static List<OptionalPart> options(String formal, String familiar) {
        return Stream.of(formal, familiar)
                .flatMap(text -> TemplateText.parse(text).options().stream())
                .distinct()
                .map(id -> new OptionalPart(id, Placeholder.named(id).label()))
                .toList();
    }

    private static <T> List<T> known(List<String> names, Function<String, Optional<T>> find, List<String> unknown) {
        List<T> found = new ArrayList<>();
        for (String name : names) {
            find.apply(name).ifPresentOrElse(found::add, () -> unknown.add(name));
        }
        return found;
    }

    private Optional<String> move(String name) {
        return vocabulary.move(name.toUpperCase(Locale.ROOT)).map(Move::id);
    }

    private Optional<String> situation(String name) {
        return vocabulary.situation(name.toLowerCase(Locale.ROOT)).map(Situation::id);
    }

    /** The text with names of other programs made ours; empty when it is too long or its notation is broken. */
    private Optional<String> text(String cell) {
        if (cell.length() > Limits.TEXT) {
            return Optional.empty();
        }
        TemplateText parsed = TemplateText.parse(cell);
        return parsed.faults().isEmpty() ? Optional.of(TemplateText.write(ours(parsed.parts()))) : Optional.empty();
    }

    private List<Part> ours(List<Part> parts) {
        return parts.stream()
                .map(part -> {
                    if (part instanceof Part.Slot slot && slot.name().contains(".")) {
                        return new Part.Slot(names.ours(slot.name()));
                    }
                    return part instanceof Part.Optional optional
                            ? new Part.Optional(optional.id(), ours(optional.parts()))
                            : part;
                })
                .toList();
    }
}
