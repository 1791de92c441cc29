package nl.oprecht.cli.format;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.i18n.Texts;

/** What authors should mend: {@code file:line: sentence}, or JSON. */
public final class LintLines {

    private final Writer out;
    private final Texts texts;

    /** @param out is flushed and not closed */
    public LintLines(Writer out, Texts texts) {
        this.out = out;
        this.texts = texts;
    }

    /**
     * Writes all of it.
     *
     * @param templates how many were looked at
     * @param format {@code TEXT}, {@code JSON} or {@code JSONL}
     */
    public void write(List<Problem> found, int templates, String format) throws IOException {
        if (!format.equals("TEXT")) {
            TemplateJson.write(
                    out,
                    format.equals("JSONL"),
                    found.stream().map(LintLines::json).toList());
            return;
        }
        for (Problem problem : found) {
            out.write(OneLine.of(problem.sentence()));
            out.write('\n');
        }
        out.write(texts.get("templates.lint.count", templates, found.size()));
        out.write('\n');
        out.flush();
    }

    private static ObjectNode json(Problem problem) {
        int colon = problem.where().lastIndexOf(':');
        return JsonNodeFactory.instance
                .objectNode()
                .put("file", problem.where().substring(0, colon))
                .put("line", Integer.parseInt(problem.where().substring(colon + 1)))
                .put("message", problem.what())
                .put("remedy", problem.remedy());
    }
}
