package nl.oprecht.exchange;

import java.util.List;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.library.SharedPlaceholders;
import nl.oprecht.library.TemplateFiles;
import nl.oprecht.resource.ResourceFile;

/** Reads Oprecht's own files, one a template. */
final class OwnReading implements TemplateReader {

    private final Vocabulary vocabulary;
    private final SharedPlaceholders shared;

    /** @param shared describes the placeholders that a file uses and does not describe itself */
    OwnReading(Vocabulary vocabulary, SharedPlaceholders shared) {
        this.vocabulary = vocabulary;
        this.shared = shared;
    }

    @Override
    public Reading read(TextFile file) {
        TemplateFiles.Loaded loaded =
                TemplateFiles.read(List.of(new ResourceFile(file.path(), file.text())), vocabulary, shared);
        Reading reading = Reading.begun();
        loaded.templates().forEach(template -> reading.found(file.path(), template));
        reading.skipped().addAll(loaded.problems());
        return reading;
    }
}
