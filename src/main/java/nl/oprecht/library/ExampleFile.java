package nl.oprecht.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.oprecht.domain.example.BeforeAfter;
import nl.oprecht.domain.example.BeforeAfter.Lesson;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.situation.ReplyCase;
import nl.oprecht.domain.situation.Situation;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.resource.ResourceFile;
import org.jspecify.annotations.Nullable;

/** One file with a pair while it is being read. */
final class ExampleFile {

    private static final String CUSTOMER = "klant";
    private static final String BEFORE = "voor";
    private static final String AFTER = "na";
    private static final List<String> HEADINGS = List.of(CUSTOMER, BEFORE, AFTER);
    private static final String USE_HEADINGS = "Gebruik '## klant', '## voor' en '## na'.";

    private static final int LESSON_LENGTH = 3;
    private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?…][’”)]*");

    /** The end of one sentence and the beginning of another; a quoted question goes on in a small letter. */
    private static final Pattern SEAM = Pattern.compile("[.!?…][’”)]*\\s+[‘“(]*\\p{Lu}");

    private final HeadedFile file;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private @Nullable BeforeAfter pair;

    private ExampleFile(HeadedFile file) {
        this.file = file;
    }

    static ExampleFile parse(ResourceFile file, Vocabulary vocabulary) {
        ExampleFile parsed = new ExampleFile(new HeadedFile(file));
        parsed.parse(vocabulary);
        return parsed;
    }

    /** What the file holds, or null when there are problems. */
    @Nullable
    BeforeAfter pair() {
        return pair;
    }

    List<Problem> problems() {
        return file.problems();
    }

    Problem duplicateOf(String earlierPath) {
        return file.problem(
                file.lineOfKey("id"), "Deze id staat ook in " + earlierPath + ".", "Geef elk paar een eigen id.");
    }

    private void parse(Vocabulary vocabulary) {
        int end = file.endOfHead();
        if (end < 0) {
            return;
        }
        ExampleFacts head = file.head(
                end,
                ExampleFacts::parse,
                "Kies uit id, title, situation, case, register, teaches en lesson.",
                "Schrijf teaches en lesson als lijst en de andere velden als tekst; een tekst met ': ' of ' #' erin"
                        + " krijgt aanhalingstekens.");
        readTexts(end + 1);
        if (head == null) {
            return;
        }
        String id = file.id(head.id());
        String title = file.required("title", head.title());
        String situation = file.required("situation", head.situation());
        checkName("situation", situation, vocabulary.situations().stream().map(Situation::id));
        String replyCase = head.replyCase() == null ? "" : head.replyCase();
        checkName("case", replyCase, vocabulary.cases().stream().map(ReplyCase::id));
        String register = head.register() == null ? "" : head.register();
        checkName("register", register, Stream.of(Register.U, Register.JE).map(Register::id));
        if (head.teaches().isEmpty()) {
            file.report(
                    file.lineOfKey("teaches"),
                    "'teaches' ontbreekt.",
                    "Noem de families die in het voor te horen zijn: [NEP_EXCUUS].");
        }
        file.checkNames(
                "teaches", head.teaches(), vocabulary.families().stream().map(Family::id));
        checkLesson(head.lesson());
        if (problems().isEmpty()) {
            pair = new BeforeAfter(
                    id,
                    title,
                    situation,
                    replyCase,
                    registerOf(register),
                    text(CUSTOMER),
                    text(BEFORE),
                    text(AFTER),
                    new Lesson(
                            head.lesson().get(0).strip(),
                            head.lesson().get(1).strip(),
                            head.lesson().get(2).strip()),
                    head.teaches());
        }
    }

    private void readTexts(int first) {
        int stray = Section.stray(file.lines(), first);
        if (stray > 0) {
            file.report(stray, "Deze tekst hoort bij geen kopje.", USE_HEADINGS);
        }
        Section.read(file.lines(), first).forEach(this::add);
        HEADINGS.stream()
                .filter(name -> !texts.containsKey(name))
                .forEach(name -> file.report(
                        file.lines().size(), "Het kopje '## " + name + "' ontbreekt.", "Zet de tekst eronder."));
    }

    private void add(Section section) {
        String name = section.name();
        if (!HEADINGS.contains(name)) {
            file.report(section.line(), "Het kopje '" + name + "' is onbekend.", USE_HEADINGS);
        } else if (texts.putIfAbsent(name, section.text()) != null) {
            file.report(section.line(), "Het kopje '" + name + "' staat er al.", "Voeg de twee teksten samen.");
        } else if (section.text().isEmpty()) {
            file.report(section.line(), "Onder '## " + name + "' staat niets.", "Schrijf de tekst eronder.");
        }
    }

    private String text(String name) {
        return texts.getOrDefault(name, "");
    }

    private void checkName(String key, String name, Stream<String> known) {
        file.checkNames(key, name.isEmpty() ? List.of() : List.of(name), known);
    }

    private void checkLesson(List<String> lesson) {
        boolean sentences = lesson.stream()
                .map(String::strip)
                .allMatch(line ->
                        SENTENCE.matcher(line).matches() && !SEAM.matcher(line).find());
        if (lesson.size() != LESSON_LENGTH || !sentences) {
            file.report(
                    file.lineOfKey("lesson"),
                    "De les is niet drie zinnen lang.",
                    "Schrijf een lijst van drie: wat het voor met de lezer doet, wat het na anders doet,"
                            + " en wat je ervan meeneemt.");
        }
    }

    private static Register registerOf(String id) {
        return Stream.of(Register.values())
                .filter(register -> register.id().equals(id))
                .findFirst()
                .orElse(Register.NONE);
    }
}
