package nl.oprecht.cli.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;

/** {@code json}: one array of all results, indented for people. */
public final class JsonArrayWriter implements ResultWriter {

    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");

    private final Writer out;
    private final JsonGenerator json;

    /** @param out is not closed */
    public JsonArrayWriter(Writer out) throws IOException {
        this.out = out;
        this.json = ResultJson.MAPPER.createGenerator(out);
        json.setPrettyPrinter(layout());
        json.writeStartArray();
    }

    /** Indented by two spaces, with the same line ends on every platform. */
    static DefaultPrettyPrinter layout() {
        DefaultPrettyPrinter layout = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator(""));
        layout.indentObjectsWith(TWO_SPACES);
        layout.indentArraysWith(TWO_SPACES);
        return layout;
    }

    @Override
    public void write(CheckedReply result) throws IOException {
        json.writeTree(ResultJson.of(result));
        json.flush();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        json.close();
        out.write('\n');
        out.flush();
    }
}
