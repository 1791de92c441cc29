package nl.oprecht.languagetool;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.languagetool.JLanguageTool;

/**
 * A file of word forms of LanguageTool, with lines of form, lemma and tag. It stays as it is, with an index beside it:
 * LanguageTool makes some hundred thousand objects of it, which takes longer than all lookups of a day.
 */
final class WordForms {

    private static final int EMPTY = -1;

    private final byte[] file;
    /** Where the lines begin, each at the first free place from the hash of its lemma and tag. */
    private final int[] lines;

    private WordForms(byte[] file) {
        this.file = file;
        this.lines = new int[Integer.highestOneBit(Math.max(1, count(file))) * 4];
        Arrays.fill(lines, EMPTY);
        for (int start = 0; start < file.length; start = next(start)) {
            int lemma = lemma(start);
            if (lemma > start && file[start] != '#') {
                int place = hash(file, lemma, end(lemma));
                while (lines[place] != EMPTY) {
                    place = place + 1 & lines.length - 1;
                }
                lines[place] = start;
            }
        }
    }

    /** @param path in the resources of LanguageTool, such as {@code /nl/added.txt} */
    static WordForms read(String path) {
        try (InputStream stream = JLanguageTool.getDataBroker().getFromResourceDirAsStream(path)) {
            return new WordForms(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** The forms of a lemma with a tag, in the order of the file. */
    List<String> find(String lemma, String tag) {
        byte[] wanted = (lemma + "\t" + tag).getBytes(StandardCharsets.UTF_8);
        List<String> forms = new ArrayList<>();
        for (int place = hash(wanted, 0, wanted.length); lines[place] != EMPTY; place = place + 1 & lines.length - 1) {
            int start = lines[place];
            int at = lemma(start);
            if (Arrays.equals(file, at, end(at), wanted, 0, wanted.length)) {
                forms.add(text(start, at - 1));
            }
        }
        return forms;
    }

    /** All tags, in alphabetical order. */
    Set<String> tags() {
        Set<String> tags = new TreeSet<>();
        for (int start : lines) {
            if (start != EMPTY) {
                int lemma = lemma(start);
                String line = text(lemma, end(lemma));
                tags.add(line.substring(line.indexOf('\t') + 1));
            }
        }
        return tags;
    }

    private String text(int start, int end) {
        return new String(file, start, end - start, StandardCharsets.UTF_8);
    }

    /** Where the lemma of a line begins; the start of the line when it has none. */
    private int lemma(int start) {
        for (int at = start; at < file.length && file[at] != '\n'; at++) {
            if (file[at] == '\t') {
                return at + 1;
            }
        }
        return start;
    }

    /** Where the content of a line ends, at or behind this place in it. */
    private int end(int at) {
        int end = at;
        while (end < file.length && file[end] != '\n' && file[end] != '\r' && file[end] != '#') {
            end++;
        }
        while (end > at && file[end - 1] == ' ') {
            end--;
        }
        return end;
    }

    private int next(int start) {
        int at = start;
        while (at < file.length && file[at] != '\n') {
            at++;
        }
        return at + 1;
    }

    private int hash(byte[] text, int start, int end) {
        int hash = 0;
        for (int at = start; at < end; at++) {
            hash = 31 * hash + text[at];
        }
        return (hash ^ hash >>> 15) & lines.length - 1;
    }

    private static int count(byte[] file) {
        int lines = 0;
        for (byte character : file) {
            if (character == '\n') {
                lines++;
            }
        }
        return lines;
    }
}
