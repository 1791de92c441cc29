package nl.oprecht.listening;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.oprecht.domain.text.LetterParts;
import nl.oprecht.domain.text.Span;
import nl.oprecht.listening.sentence.SentenceFacts;

/**
 * Which words of a text are the writer's own message. Somebody else's words (quotations, lines that begin
 * with {@code >}, a forwarded mail) count for nothing; greeting and signature count for moves and
 * signals, but their wording is not judged.
 */
final class Voice {

    /** A quotation stays within a paragraph, so that one forgotten mark does not silence the rest. */
    private static final Pattern QUOTED =
            Pattern.compile("[“„][^“”„\\n]+[”“]|\"[^\"\\n]+\"|«[^»\\n]+»|(?m)^[ \\t]*>.*$");

    private static final Pattern LINE = Pattern.compile(".*\\R?");

    private final List<Span> others = new ArrayList<>();
    private final List<Span> courtesies = new ArrayList<>();

    private final Set<String> everywhere;

    private Voice(Set<String> everywhere) {
        this.everywhere = everywhere;
    }

    /** Recognises the parts of a letter by their lines. */
    static final class Ear {

        private final Pattern greeting;
        private final Pattern signOff;
        private final Pattern forwarded;
        private final Pattern header;
        private final Pattern postscript;
        private final Set<String> everywhere;

        /** @param everywhere ids of families that judge greeting and signature too */
        Ear(LetterParts parts, Set<String> everywhere) {
            this.everywhere = Set.copyOf(everywhere);
            greeting = compiled(parts.greeting());
            signOff = compiled(parts.signOff());
            forwarded = compiled(parts.forwarded());
            header = compiled(parts.header());
            postscript = compiled(parts.postscript());
        }

        Voice hear(String text) {
            Voice voice = new Voice(everywhere);
            QUOTED.matcher(text).results().forEach(match -> voice.others.add(new Span(match.start(), match.end())));
            List<Span> lines = lines(text);
            int own = addForwarded(voice, text, lines);
            addGreeting(voice, text, lines.subList(0, own));
            addSignature(voice, text, lines.subList(0, own));
            return voice;
        }

        /** Returns the number of lines above a forwarded mail; all when there is none. */
        private int addForwarded(Voice voice, String text, List<Span> lines) {
            boolean own = false;
            for (int i = 0; i < lines.size(); i++) {
                boolean headers =
                        is(header, text, lines, i) && is(header, text, lines, i + 1) && is(header, text, lines, i + 2);
                if (headers || is(forwarded, text, lines, i)) {
                    if (own) {
                        voice.others.add(new Span(lines.get(i).start(), text.length()));
                        return i;
                    }
                    i = addHeaders(voice, text, lines, i);
                } else {
                    own = own || !lines.get(i).in(text).isBlank();
                }
            }
            return lines.size();
        }

        /** A header on top of all is not the end of the message; returns its last line. */
        private int addHeaders(Voice voice, String text, List<Span> lines, int from) {
            int last = from;
            while (is(header, text, lines, last + 1)) {
                last++;
            }
            voice.others.add(new Span(lines.get(from).start(), lines.get(last).end()));
            return last;
        }

        private void addGreeting(Voice voice, String text, List<Span> lines) {
            for (Span line : lines) {
                if (!line.in(text).isBlank() && voice.others.stream().noneMatch(other -> other.contains(line))) {
                    Matcher matcher = greeting.matcher(text).region(line.start(), line.end());
                    if (matcher.lookingAt()) {
                        voice.courtesies.add(new Span(matcher.start(), matcher.end()));
                    }
                    return;
                }
            }
        }

        private void addSignature(Voice voice, String text, List<Span> lines) {
            for (int i = 0; i < lines.size(); i++) {
                if (is(signOff, text, lines, i)) {
                    int last = i;
                    while (last + 1 < lines.size() && !is(postscript, text, lines, last + 1)) {
                        last++;
                    }
                    voice.courtesies.add(
                            new Span(lines.get(i).start(), lines.get(last).end()));
                    i = last;
                }
            }
        }

        private static boolean is(Pattern pattern, String text, List<Span> lines, int index) {
            return index < lines.size()
                    && pattern.matcher(lines.get(index).in(text).strip()).matches();
        }

        private static List<Span> lines(String text) {
            return LINE.matcher(text)
                    .results()
                    .filter(match -> match.end() > match.start())
                    .map(match -> new Span(match.start(), match.end()))
                    .toList();
        }

        private static Pattern compiled(String expression) {
            return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }
    }

    /** The same sentences without what is not the writer's own. */
    List<SentenceFacts> own(List<SentenceFacts> facts) {
        return facts.stream()
                .map(sentence -> new SentenceFacts(
                        sentence.span(),
                        sentence.words().stream()
                                .filter(word -> !isSomebodyElses(word.span()))
                                .toList(),
                        sentence.hits().stream()
                                .filter(hit -> !isSomebodyElses(hit.span())
                                        && (everywhere.contains(hit.rule().family()) || !isCourtesy(hit.span())))
                                .toList(),
                        sentence.moves().stream()
                                .filter(move -> !isSomebodyElses(move.span()))
                                .toList(),
                        sentence.signals().stream()
                                .filter(signal -> !isSomebodyElses(signal.span()))
                                .toList(),
                        sentence.readdress().stream()
                                .filter(turn -> turn.edits().stream().noneMatch(edit -> isSomebodyElses(edit.span())))
                                .toList()))
                .toList();
    }

    /** Whether these words are quoted or forwarded. */
    boolean isSomebodyElses(Span words) {
        return others.stream().anyMatch(other -> other.contains(words));
    }

    /** Whether these words belong to the greeting or the signature. */
    boolean isCourtesy(Span words) {
        return courtesies.stream().anyMatch(courtesy -> courtesy.contains(words));
    }
}
