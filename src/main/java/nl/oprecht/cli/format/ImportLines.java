package nl.oprecht.cli.format;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.exchange.Import;
import nl.oprecht.exchange.Import.Effect;
import nl.oprecht.exchange.Import.Entry;
import nl.oprecht.i18n.Texts;

/** Tells what an import brings, or brought. */
public final class ImportLines {

    private static final int LONGEST_ID = 30;
    private static final int LONGEST_TITLE = 36;

    private final Writer out;
    private final Ink ink;
    private final Texts texts;

    /**
     * @param out is flushed and not closed
     * @param colour whether it is a terminal that shows colours
     */
    public ImportLines(Writer out, boolean colour, Texts texts) {
        this.out = out;
        this.ink = new Ink(colour);
        this.texts = texts;
    }

    /**
     * Each template with what becomes of it, what stays behind and why, and a summary.
     *
     * @param name of the file
     * @param taken ids of those that lost their abbreviation when they were saved
     * @param dry whether nothing was saved
     */
    public void write(String name, Import read, List<String> taken, boolean dry) throws IOException {
        Table table = new Table(3);
        for (Entry entry : read.entries()) {
            table.row(List.of(
                    effect(entry.effect()),
                    OneLine.of(entry.template().id(), LONGEST_ID - 1),
                    OneLine.of(entry.template().title(), LONGEST_TITLE - 1)));
        }
        for (String line : table.lines()) {
            line(line);
        }
        for (Entry entry : read.entries()) {
            boolean lost = taken.contains(entry.template().id());
            String abbreviation = lost ? entry.template().abbreviation() : entry.takenAbbreviation();
            if (!abbreviation.isEmpty()) {
                line(texts.get("import.abbreviation", entry.template().id(), abbreviation));
            }
        }
        for (Problem problem : read.skipped()) {
            line(texts.get("import.left", OneLine.of(problem.sentence())));
        }
        line(texts.get(
                "import.summary",
                OneLine.of(name),
                read.with(Effect.NEW).size(),
                read.with(Effect.CHANGED).size(),
                read.with(Effect.SAME).size(),
                read.skipped().size()));
        if (!read.templates().isEmpty()) {
            line(dry ? texts.get("import.dry") : texts.get("import.saved"));
        }
        out.flush();
    }

    private String effect(Effect effect) {
        return switch (effect) {
            case NEW -> ink.rewrite(texts.get("import.new"));
            case CHANGED -> ink.strong(texts.get("import.changed"));
            case SAME -> ink.faint(texts.get("import.same"));
        };
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
