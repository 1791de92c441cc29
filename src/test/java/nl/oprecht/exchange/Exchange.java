package nl.oprecht.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.move.Move;
import nl.oprecht.domain.point.PointKind;
import nl.oprecht.domain.situation.Situation;
import nl.oprecht.domain.template.KeptTemplate;
import nl.oprecht.domain.template.Placeholder;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.text.Label;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.library.SharedPlaceholders;

/** Brings files in, as a user would: by a path, beside what is in the library. */
final class Exchange {

    static final Placeholder NAME = new Placeholder(
            "naam", "Naam van de klant", Placeholder.Type.TEXT, "Noor", "", "", List.of(), PointKind.NAME);
    static final SharedPlaceholders SHARED = new SharedPlaceholders(Map.of("naam", NAME));

    private static final Label LABEL = new Label("naam", "name");
    static final Vocabulary VOCABULARY = new Vocabulary(
            List.of(),
            List.of(),
            List.of(new Move("EXCUUS", LABEL, LABEL, "P4"), new Move("VERVOLG", LABEL, LABEL, "P7")),
            List.of(new Situation("vertraging", LABEL, true, null)),
            List.of());

    private final Path folder;
    private final List<KeptTemplate> present;

    Exchange(Path folder, KeptTemplate... present) {
        this.folder = folder;
        this.present = List.of(present);
    }

    static KeptTemplate own(Template template) {
        return new KeptTemplate(template, KeptTemplate.Origin.OWN, false, false, 0);
    }

    static KeptTemplate shipped(Template template) {
        return new KeptTemplate(template, KeptTemplate.Origin.SHIPPED, false, false, 0);
    }

    Import read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Import read(String name, byte[] bytes) {
        return read(write(name, bytes));
    }

    Import read(Path path) {
        return new Importer(VOCABULARY, SHARED).preview(path, null, present);
    }

    Path write(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The only template in a file. */
    Template one(String name, String text) {
        Import read = read(name, text);
        if (read.entries().size() != 1) {
            throw new AssertionError(read.toString());
        }
        return read.entries().get(0).template();
    }

    /** The sentences of what stayed behind, without the folder. */
    List<String> skipped(Import read) {
        return read.skipped().stream().map(Problem::sentence).map(this::bare).toList();
    }

    String bare(String sentence) {
        return sentence.replace(folder.toString(), "").replaceFirst("^[/\\\\]", "");
    }
}
