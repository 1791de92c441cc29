package nl.oprecht.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sentences that people wrote, from what the second ear learns from: good ones and bad ones. */
final class TrainingSentences {

    private TrainingSentences() {}

    /** One in so many of them, the same at each run. */
    static List<String> every(int step) {
        try (Stream<Path> files = Files.walk(Path.of("src/training/nl"))) {
            List<String> all = files.filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(TrainingSentences::lines)
                    .toList();
            return IntStream.range(0, all.size())
                    .filter(i -> i % step == 0)
                    .mapToObj(all::get)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
