package nl.oprecht.domain.lesson;

import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.oprecht.domain.template.value.Moment;
import nl.oprecht.domain.template.value.MomentReader;
import nl.oprecht.domain.text.Span;

/**
 * What a reply promises to do on a day.
 *
 * @param moment when
 * @param sentence the sentence that promises it
 */
public record Promise(Moment moment, String sentence) {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    /**
     * The promises of a reply that name a day, in its order; one where the day is in doubt is left out.
     *
     * @param promising the words of the reply that promise something
     */
    public static List<Promise> in(String reply, List<Span> promising, LocalDate today) {
        MomentReader reader = new MomentReader(today);
        Map<Promise, Boolean> promises = new LinkedHashMap<>();
        promising.stream()
                .filter(words -> words.end() <= reply.length())
                .sorted()
                .flatMap(words -> of(reply, words, reader).stream())
                .forEach(promise -> promises.put(promise, true));
        return List.copyOf(promises.keySet());
    }

    private static Optional<Promise> of(String reply, Span words, MomentReader reader) {
        Span place = sentence(reply, words);
        String sentence = place.in(reply);
        Span inside = new Span(words.start() - place.start(), Math.min(words.end(), place.end()) - place.start());
        return reader.read(sentence, inside)
                .map(moment -> new Promise(moment, sentence.strip().replaceAll("\\s+", " ")));
    }

    /** The sentence that holds the beginning of these words; a new line begins a new one. */
    private static Span sentence(String text, Span words) {
        int from = words.start() == 0 ? 0 : text.lastIndexOf('\n', words.start() - 1) + 1;
        int newLine = text.indexOf('\n', words.start());
        int to = newLine < 0 ? text.length() : newLine;
        if (from == to) {
            return words;
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(DUTCH);
        sentences.setText(text.substring(from, to));
        int end = sentences.following(Math.min(words.start(), to - 1) - from);
        int start = sentences.previous();
        return new Span(from + start, from + end);
    }
}
