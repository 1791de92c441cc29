package nl.oprecht.cli;

import com.fasterxml.jackson.databind.node.TextNode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import nl.oprecht.cli.format.CheckedReply;
import nl.oprecht.cli.format.TextWriter;
import nl.oprecht.domain.report.CheckRequest;
import nl.oprecht.domain.report.ReplyChecker;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;

/** Checks the bundled delay notice, for those who have no message at hand. */
final class Demo {

    private static final String NOTICE = "vertraging.txt";
    private static final String CUSTOMER = "vertraging-klant.txt";
    private static final String SITUATION = "vertraging";

    private final ReplyChecker checker;
    private final Vocabulary vocabulary;
    private final Texts texts;

    Demo(ReplyChecker checker, Vocabulary vocabulary, Texts texts) {
        this.checker = checker;
        this.vocabulary = vocabulary;
        this.texts = texts;
    }

    /** @throws IOException when it cannot be written */
    void show(Streams streams) throws IOException {
        String customer = read(CUSTOMER);
        String notice = read(NOTICE);
        CheckRequest request = CheckRequest.of(notice).withCustomer(customer).withSituation(SITUATION);
        CheckedReply checked = new CheckedReply(TextNode.valueOf(NOTICE), NOTICE, notice, checker.check(request));
        Writer out = streams.writer();
        section(out, "demo.customer", indented(customer));
        section(out, "demo.notice", indented(notice));
        section(out, "demo.report", "");
        try (TextWriter writer = new TextWriter(out, streams.colour(), texts, vocabulary)) {
            writer.write(checked);
        }
        out.write("\n" + texts.get("demo.own") + "\n");
        out.flush();
    }

    private void section(Writer out, String heading, String text) throws IOException {
        out.write(texts.get(heading) + "\n\n" + text + (text.isEmpty() ? "" : "\n"));
    }

    private static String indented(String text) {
        return text.lines()
                .map(line -> line.isEmpty() ? "\n" : "    " + line + "\n")
                .collect(Collectors.joining());
    }

    private static String read(String example) throws IOException {
        try (InputStream in = Demo.class.getResourceAsStream("/examples/" + example)) {
            if (in == null) {
                throw new FileNotFoundException(example);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
