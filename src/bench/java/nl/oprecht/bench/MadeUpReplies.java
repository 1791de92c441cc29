package nl.oprecht.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Replies for measuring, the same at each run: sentences that people wrote, from the held-out corpus and from what the
 * second ear learns from, dealt out anew, with other names and other numbers.
 */
final class MadeUpReplies {

    private static final Path CORPUS = Path.of("src/test/resources/corpus/held-out.jsonl");
    private static final Path SENTENCES = Path.of("src/training/nl");
    private static final Pattern MARK = Pattern.compile("\\[[A-Z_]+: ?([^\\[\\]]+)]");
    private static final Pattern COURTESY = Pattern.compile(".{0,45},");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?]) |\n+");
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)[1-9]\\d{1,6}(?!\\d)");
    private static final int FEWEST_SENTENCES = 5;
    private static final int MOST_SENTENCES = 10;
    private static final int DIFFERENT = 6_000;

    private static final List<String> GREETINGS =
            List.of("Beste", "Hallo", "Hoi", "Dag", "Geachte mevrouw", "Beste meneer");
    private static final List<String> NAMES = List.of(
            "Noor",
            "Sanne",
            "Bram",
            "Peeters",
            "De Vries",
            "Janssens",
            "Maes",
            "Willems",
            "Bakker",
            "Visser",
            "Yasmin",
            "Mohamed",
            "Lotte",
            "Daan",
            "Fenna",
            "Verhagen",
            "Van den Berg",
            "Claes",
            "Jacobs",
            "Mertens",
            "Smit",
            "Dekker",
            "Hendriks",
            "Aerts",
            "Goossens",
            "Kaya",
            "El Amrani",
            "Nguyen",
            "Özdemir",
            "Hoekstra");
    private static final List<String> ENDS = List.of(
            "Met vriendelijke groet,\n",
            "Vriendelijke groeten,\n",
            "Groetjes,\n",
            "Hartelijke groet,\n",
            "Met vriendelijke groeten,\n");
    private static final List<String> TEAMS =
            List.of("Klantenservice", "Team Klantenservice", "Het team van de webshop", "Klantendienst");

    private final List<String> pool;
    private final Random random = new Random(6);
    private final Map<String, Integer> used = new HashMap<>();
    private int next;

    MadeUpReplies() throws IOException {
        pool = new ArrayList<>();
        for (String line : Files.readAllLines(CORPUS)) {
            JsonNode reply = new JsonMapper().readTree(line).path("reply");
            Stream.of(SENTENCE_END.split(reply.asText())).forEach(this::keep);
        }
        try (Stream<Path> files = Files.walk(SENTENCES)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Files.readAllLines(file).forEach(this::keep);
            }
        }
        Collections.shuffle(pool, random);
    }

    /** A reply of two sentences, of which only some thousands differ. */
    String shortOne() {
        return any(GREETINGS) + " " + any(NAMES) + ",\n\n" + pool.get(random.nextInt(DIFFERENT)) + " "
                + pool.get(random.nextInt(DIFFERENT)) + "\n";
    }

    private void keep(String line) {
        String sentence = MARK.matcher(line.strip()).replaceAll("$1");
        boolean courtesy = COURTESY.matcher(sentence).matches();
        if (!courtesy && !sentence.startsWith("# ") && sentence.split(" ").length > 3) {
            pool.add(sentence);
        }
    }

    /** Another reply of five to ten sentences. */
    String next() {
        StringBuilder reply = new StringBuilder(any(GREETINGS) + " " + any(NAMES) + ",\n\n");
        int sentences = FEWEST_SENTENCES + random.nextInt(MOST_SENTENCES - FEWEST_SENTENCES + 1);
        for (int i = 0; i < sentences; i++) {
            reply.append(sentence()).append(i % 3 == 2 ? "\n\n" : i == sentences - 1 ? "\n" : " ");
        }
        return reply.append('\n')
                .append(any(ENDS))
                .append(any(NAMES))
                .append('\n')
                .append(any(TEAMS))
                .append('\n')
                .toString();
    }

    /** Another sentence. */
    String sentence() {
        String sentence = NUMBER.matcher(pool.get(next++ % pool.size())).replaceAll(found -> number(found.group()));
        used.merge(sentence, 1, Integer::sum);
        return sentence;
    }

    /** Of the sentences so far, greetings and ends left out, the share that came once. */
    double uniqueShare() {
        int all = used.values().stream().mapToInt(Integer::intValue).sum();
        return (double) used.values().stream().filter(count -> count == 1).count() / all;
    }

    /** As many digits, so that a time or a date mostly stays one. */
    private String number(String old) {
        int least = (int) Math.pow(10, old.length() - 1);
        boolean small = old.length() == 2 && Integer.parseInt(old) <= 28;
        return String.valueOf(small ? 10 + random.nextInt(19) : least + random.nextInt(9 * least));
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
