package nl.oprecht.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import nl.oprecht.domain.report.ReplyChecker;
import nl.oprecht.domain.template.FakeKeeping;
import nl.oprecht.domain.template.FakeLibrary;
import nl.oprecht.domain.template.TemplateKeeping;
import nl.oprecht.domain.template.TemplateLibrary;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;

/** Runs the terminal as a shell would, with a checker that knows a few phrases. */
final class Shell {

    final PhraseChecker checker = new PhraseChecker();
    Supplier<ReplyChecker> building = () -> checker;
    Vocabulary vocabulary = PhraseChecker.VOCABULARY;
    InputStream in = InputStream.nullInputStream();
    OutputStream stdout = new ByteArrayOutputStream();
    TemplateLibrary library = FakeLibrary.of(List.of());
    TemplateKeeping keeping = new FakeKeeping();
    boolean terminal;
    boolean colour;
    boolean watched;
    private final ByteArrayOutputStream stderr = new ByteArrayOutputStream();

    int run(String... arguments) {
        return terminal().run(arguments);
    }

    Terminal terminal() {
        return new Terminal(
                () -> building.get(),
                () -> vocabulary,
                () -> Rules.BOOK,
                new TemplateStore(() -> library, () -> keeping),
                new Streams(in, stdout, stderr, terminal, colour, () -> watched),
                Texts.DUTCH);
    }

    Shell piping(String text) {
        in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    String out() {
        return ((ByteArrayOutputStream) stdout).toString(StandardCharsets.UTF_8);
    }

    List<String> outLines() {
        return out().lines().toList();
    }

    List<String> errLines() {
        return err().lines().toList();
    }

    String err() {
        return stderr.toString(StandardCharsets.UTF_8);
    }
}
