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
import org.languagetool.tagging.TaggedWord;

/**
 * A file of word forms of LanguageTool, with lines of form, lemma and tag. It stays as it is, with two indexes beside it:
 * LanguageTool makes some hundred thousand objects of it, which takes longer than all lookups of a day.
 */
final class WordForms {

    private static final int EMPTY = -1;

    private final byte[] file;
    /** Where the lines begin, each at the first free place from the hash of its form. */
    private final int[] byForm;
    /** The same by lemma and tag. */
    private final int[] byLemma;

    private WordForms(byte[] file) {
        this.file = file;
        int places = Integer.highestOneBit(Math.max(1, count(file))) * 4;
        this.byForm = new int[places];
        this.byLemma = new int[places];
        Arrays.fill(byForm, EMPTY);
        Arrays.fill(byLemma, EMPTY);
        for (int start = 0; start < file.length; start = next(start)) {
            int lemma = nextField(start);
            if (lemma > start && file[start] != '#') {
                put(byForm, start, hash(file, start, lemma - 1));
                put(byLemma, start, hash(file, lemma, end(lemma)));
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
    List<String> forms(String lemma, String tag) {
        byte[] wanted = (lemma + "\t" + tag).getBytes(StandardCharsets.UTF_8);
        List<String> forms = new ArrayList<>();
        for (int place = place(wanted); byLemma[place] != EMPTY; place = after(place)) {
            int start = byLemma[place];
            int at = nextField(start);
            if (Arrays.equals(file, at, end(at), wanted, 0, wanted.length)) {
                forms.add(text(start, at - 1));
            }
        }
        return forms;
    }

    /** Lemma and tag of a form, in the order of the file. */
    List<TaggedWord> readings(String form) {
        byte[] wanted = form.getBytes(StandardCharsets.UTF_8);
        List<TaggedWord> readings = new ArrayList<>();
        for (int place = place(wanted); byForm[place] != EMPTY; place = after(place)) {
            int start = byForm[place];
            int at = nextField(start);
            if (Arrays.equals(file, start, at - 1, wanted, 0, wanted.length)) {
                int tag = nextField(at);
                readings.add(new TaggedWord(text(at, tag - 1), text(tag, end(tag))));
            }
        }
        return readings;
    }

    /** All tags, in alphabetical order. */
    Set<String> tags() {
        Set<String> tags = new TreeSet<>();
        for (int start : byForm) {
            if (start != EMPTY) {
                int tag = nextField(nextField(start));
                tags.add(text(tag, end(tag)));
            }
        }
        return tags;
    }

    private static void put(int[] lines, int start, int hash) {
        int place = hash & lines.length - 1;
        while (lines[place] != EMPTY) {
            place = place + 1 & lines.length - 1;
        }
        lines[place] = start;
    }

    private int place(byte[] wanted) {
        return hash(wanted, 0, wanted.length) & byForm.length - 1;
    }

    private int after(int place) {
        return place + 1 & byForm.length - 1;
    }

    private String text(int start, int end) {
        return new String(file, start, end - start, StandardCharsets.UTF_8);
    }

    /** Where the next field of a line begins, a lemma behind a form; the same place when there is none. */
    private int nextField(int start) {
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

    private static int hash(byte[] text, int start, int end) {
        int hash = 0;
        for (int at = start; at < end; at++) {
            hash = 31 * hash + text[at];
        }
        return hash ^ hash >>> 15;
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
