package nl.oprecht.cli.format;

import java.io.IOException;
import java.io.Writer;

/** {@code jsonl}: one compact object a line, on its way as soon as it is known. */
public final class JsonLinesWriter implements ResultWriter {

    private final Writer out;

    /** @param out is not closed */
    public JsonLinesWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void write(CheckedReply result) throws IOException {
        out.write(ResultJson.MAPPER.writeValueAsString(ResultJson.of(result)));
        out.write('\n');
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
