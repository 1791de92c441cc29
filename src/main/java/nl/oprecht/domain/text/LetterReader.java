package nl.oprecht.domain.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the parts of a letter by their lines. Safe for several threads. */
public final class LetterReader {

    /**
     * Between single marks, which are apostrophes too: the first one does not stand behind a letter and begins no ’s, ’t or
     * year, and only a mark that no letter follows ends it. The bounds keep it cheap where no second mark comes.
     */
    private static final String SINGLY = "(?<![\\p{L}\\p{N}])(?:"
            + "[‘‚](?!\\p{L}\\b|\\d\\d\\b)[^‘’\\n]{1,400}+(?:’(?=\\p{L})[^‘’\\n]{1,200}+){0,20}+’"
            + "|'(?!\\p{L}\\b|\\d\\d\\b)[^'\\n]{1,400}+(?:'(?=\\p{L})[^'\\n]{1,200}+){0,20}+'"
            + ")(?![\\p{L}\\p{N}])";

    /** A quotation stays within a paragraph, so that one forgotten mark does not silence the rest. */
    private static final Pattern QUOTED =
            Pattern.compile("[“„][^“”„\\n]+[”“]|\"[^\"\\n]+\"|«[^»\\n]+»|" + SINGLY + "|(?m)^[ \\t]*>.*$");

    private static final int KEPT_LINES = 2_000;

    /** What a line can be. */
    private enum Mark {
        SIGN_OFF,
        FORWARDED,
        HEADER,
        POSTSCRIPT
    }

    private final Pattern greeting;
    private final Map<Mark, Pattern> patterns = new EnumMap<>(Mark.class);
    private final Recent<String, Looks> seen = new Recent<>(KEPT_LINES);

    /** Recognises them by these marks. */
    public LetterReader(LetterParts parts) {
        greeting = compiled(parts.greeting());
        patterns.put(Mark.SIGN_OFF, compiled(parts.signOff()));
        patterns.put(Mark.FORWARDED, compiled(parts.forwarded()));
        patterns.put(Mark.HEADER, compiled(parts.header()));
        patterns.put(Mark.POSTSCRIPT, compiled(parts.postscript()));
    }

    /** The parts of this text. */
    public Letter read(String text) {
        List<Line> lines = lines(text);
        List<Span> others = new ArrayList<>();
        for (Line line : lines) {
            line.looks()
                    .quoted()
                    .forEach(quoted -> others.add(quoted.shifted(line.span().start())));
        }
        List<Span> mails = new ArrayList<>();
        List<Line> own = lines.subList(0, forwarded(text, lines, mails));
        others.addAll(mails);
        Optional<Span> opening = greeting(text, own, others);
        List<Span> closings = closings(own);
        return new Letter(others, opening, closings, paragraphs(text, own, opening, closings, mails));
    }

    /** Finds other people's mails; returns the number of lines above one that runs to the end, all when there is none. */
    private static int forwarded(String text, List<Line> lines, List<Span> mails) {
        boolean own = false;
        for (int i = 0; i < lines.size(); i++) {
            boolean headers =
                    is(Mark.HEADER, lines, i) && is(Mark.HEADER, lines, i + 1) && is(Mark.HEADER, lines, i + 2);
            if (headers || is(Mark.FORWARDED, lines, i)) {
                if (own) {
                    mails.add(new Span(lines.get(i).span().start(), text.length()));
                    return i;
                }
                i = passHeaders(lines, i, mails);
            } else {
                own = own || !lines.get(i).looks().blank();
            }
        }
        return lines.size();
    }

    /** A header on top of all is not the end of the message; returns its last line. */
    private static int passHeaders(List<Line> lines, int from, List<Span> mails) {
        int last = from;
        while (is(Mark.HEADER, lines, last + 1)) {
            last++;
        }
        mails.add(lines.get(from).span().joined(lines.get(last).span()));
        return last;
    }

    private Optional<Span> greeting(String text, List<Line> lines, List<Span> others) {
        for (Line line : lines) {
            if (!line.looks().blank() && others.stream().noneMatch(other -> other.contains(line.span()))) {
                Matcher matcher = greeting.matcher(text)
                        .region(line.span().start(), line.span().end());
                return matcher.lookingAt() ? Optional.of(new Span(matcher.start(), matcher.end())) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static List<Span> closings(List<Line> lines) {
        List<Span> closings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (is(Mark.SIGN_OFF, lines, i)) {
                int last = i;
                while (last + 1 < lines.size() && !is(Mark.POSTSCRIPT, lines, last + 1)) {
                    last++;
                }
                closings.add(lines.get(i).span().joined(lines.get(last).span()));
                i = last;
            }
        }
        return closings;
    }

    /** Stretches between empty lines; in a text without any, each line. */
    private static List<Span> paragraphs(
            String text, List<Line> lines, Optional<Span> greeting, List<Span> closings, List<Span> mails) {
        boolean spaced = hasEmptyLine(lines);
        List<Span> paragraphs = new ArrayList<>();
        Span open = null;
        for (Line next : lines) {
            Span line = next.span();
            Span words = behind(greeting, line);
            boolean message = !next.looks().blank()
                    && (words.equals(line) || !words.in(text).isBlank())
                    && closings.stream().noneMatch(part -> part.contains(line))
                    && mails.stream().noneMatch(part -> part.contains(line));
            if (open != null && (!message || !spaced)) {
                paragraphs.add(open);
                open = null;
            }
            if (message) {
                open = open == null ? words : open.joined(words);
            }
        }
        if (open != null) {
            paragraphs.add(open);
        }
        return paragraphs;
    }

    /** Empty lines at the end, where one is about to write on, say nothing. */
    private static boolean hasEmptyLine(List<Line> lines) {
        boolean empty = false;
        boolean begun = false;
        for (Line line : lines) {
            boolean blank = line.looks().blank();
            if (!blank && begun && empty) {
                return true;
            }
            empty = blank;
            begun = begun || !blank;
        }
        return false;
    }

    private static Span behind(Optional<Span> greeting, Span line) {
        return greeting.filter(line::contains)
                .map(span -> new Span(span.end(), line.end()))
                .orElse(line);
    }

    private static boolean is(Mark mark, List<Line> lines, int index) {
        return index < lines.size() && lines.get(index).looks().marks().contains(mark);
    }

    private List<Line> lines(String text) {
        List<String> texts = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline + 1;
            texts.add(text.substring(start, end));
            start = end;
        }
        List<Looks> looks = looks(texts);
        List<Line> lines = new ArrayList<>(texts.size());
        int start = 0;
        for (int i = 0; i < texts.size(); i++) {
            Span span = new Span(start, start + texts.get(i).length());
            lines.add(new Line(span, looks.get(i)));
            start = span.end();
        }
        return lines;
    }

    private List<Looks> looks(List<String> lines) {
        synchronized (seen) {
            return seen.ofAll(lines, this::looks);
        }
    }

    private Looks looks(String line) {
        String words = line.strip();
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        patterns.forEach((mark, pattern) -> {
            if (pattern.matcher(words).matches()) {
                marks.add(mark);
            }
        });
        List<Span> quoted = QUOTED.matcher(line)
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .toList();
        return new Looks(words.isEmpty(), marks, quoted);
    }

    private record Line(Span span, Looks looks) {}

    /** What a line looks like wherever it stands; {@code quoted} counts from its start. */
    private record Looks(boolean blank, Set<Mark> marks, List<Span> quoted) {}

    private static Pattern compiled(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
