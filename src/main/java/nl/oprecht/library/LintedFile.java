package nl.oprecht.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.template.Template;
import nl.oprecht.domain.text.Register;
import nl.oprecht.resource.ResourceFile;

/** A template and the file that it came from, to name the lines of problems in it. */
final class LintedFile {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final String HEADING = "## ";

    private final ResourceFile file;
    private final Template template;
    private final List<String> lines;
    private final int endOfHead;

    LintedFile(ResourceFile file, Template template) {
        this.file = file;
        this.template = template;
        this.lines = file.text().lines().toList();
        this.endOfHead = 1
                + lines.subList(1, lines.size()).stream()
                        .map(String::stripTrailing)
                        .toList()
                        .indexOf("---");
    }

    Template template() {
        return template;
    }

    String path() {
        return file.path();
    }

    String name() {
        return file.name();
    }

    /** Names of the placeholders that the head describes. */
    Set<String> described() {
        try {
            return FrontMatter.parse(String.join("\n", lines.subList(1, endOfHead)))
                    .placeholders()
                    .keySet();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("read before, and now broken: " + file.path(), e);
        }
    }

    /** A problem with a field of the head. */
    Problem atKey(String key, String what, String remedy) {
        Pattern line = Pattern.compile("\\s*['\"]?" + Pattern.quote(key) + "['\"]?\\s*:.*");
        int index = 0;
        while (index < endOfHead && !line.matcher(lines.get(index)).matches()) {
            index++;
        }
        return at(index < endOfHead ? index : 0, what, remedy);
    }

    /** A problem with a mark in a text, such as {@code {{naam}}}. */
    Problem atMark(String sign, String name, String what, String remedy) {
        Pattern mark = Pattern.compile("\\{\\{\\s*" + sign + "\\s*" + Pattern.quote(name) + "\\s*}}");
        int index = endOfHead;
        while (index < lines.size() && !mark.matcher(lines.get(index)).find()) {
            index++;
        }
        return at(index < lines.size() ? index : 0, what, remedy);
    }

    /**
     * A problem with words of a filled-in text: at the line of the file that has most in common with them.
     *
     * @param written the line as it came out
     * @param quote what of it is wrong
     */
    Problem atWords(Register register, String written, String quote, String what, String remedy) {
        Set<String> words = words(written);
        int best = -1;
        int most = -1;
        String heading = "";
        for (int i = endOfHead + 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith(HEADING)) {
                heading = line.substring(HEADING.length()).strip();
            } else if (holds(heading, register)) {
                int common = common(words, line) + (line.contains(quote) ? words.size() : 0);
                if (common > most) {
                    most = common;
                    best = i;
                }
            }
        }
        return at(Math.max(best, 0), what, remedy);
    }

    private boolean holds(String heading, Register register) {
        boolean other = register == Register.JE
                ? template.familiar().isEmpty()
                : template.formal().isEmpty();
        return other || List.of(heading.split(" ")).contains(register.id());
    }

    private static int common(Set<String> words, String line) {
        Set<String> shared = words(line);
        shared.retainAll(words);
        return shared.size();
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    private Problem at(int index, String what, String remedy) {
        return new Problem(file.path() + ":" + (index + 1), what, remedy);
    }
}
