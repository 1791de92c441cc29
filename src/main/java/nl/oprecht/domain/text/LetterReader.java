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

    private static final Pattern LINE = Pattern.compile(".*\\R?");

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
    private final Recent<String, Set<Mark>> lines = new Recent<>(KEPT_LINES, this::marked);

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
        List<Span> others = new ArrayList<>();
        QUOTED.matcher(text).results().forEach(match -> others.add(new Span(match.start(), match.end())));
        List<Span> lines = lines(text);
        List<Span> mails = new ArrayList<>();
        List<Span> own = lines.subList(0, forwarded(text, lines, mails));
        others.addAll(mails);
        Optional<Span> opening = greeting(text, own, others);
        List<Span> closings = closings(text, own);
        return new Letter(others, opening, closings, paragraphs(text, own, opening, closings, mails));
    }

    /** Finds other people's mails; returns the number of lines above one that runs to the end, all when there is none. */
    private int forwarded(String text, List<Span> lines, List<Span> mails) {
        boolean own = false;
        for (int i = 0; i < lines.size(); i++) {
            boolean headers = is(Mark.HEADER, text, lines, i)
                    && is(Mark.HEADER, text, lines, i + 1)
                    && is(Mark.HEADER, text, lines, i + 2);
            if (headers || is(Mark.FORWARDED, text, lines, i)) {
                if (own) {
                    mails.add(new Span(lines.get(i).start(), text.length()));
                    return i;
                }
                i = passHeaders(text, lines, i, mails);
            } else {
                own = own || !lines.get(i).in(text).isBlank();
            }
        }
        return lines.size();
    }

    /** A header on top of all is not the end of the message; returns its last line. */
    private int passHeaders(String text, List<Span> lines, int from, List<Span> mails) {
        int last = from;
        while (is(Mark.HEADER, text, lines, last + 1)) {
            last++;
        }
        mails.add(lines.get(from).joined(lines.get(last)));
        return last;
    }

    private Optional<Span> greeting(String text, List<Span> lines, List<Span> others) {
        for (Span line : lines) {
            if (!line.in(text).isBlank() && others.stream().noneMatch(other -> other.contains(line))) {
                Matcher matcher = greeting.matcher(text).region(line.start(), line.end());
                return matcher.lookingAt() ? Optional.of(new Span(matcher.start(), matcher.end())) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private List<Span> closings(String text, List<Span> lines) {
        List<Span> closings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (is(Mark.SIGN_OFF, text, lines, i)) {
                int last = i;
                while (last + 1 < lines.size() && !is(Mark.POSTSCRIPT, text, lines, last + 1)) {
                    last++;
                }
                closings.add(lines.get(i).joined(lines.get(last)));
                i = last;
            }
        }
        return closings;
    }

    /** Stretches between empty lines; in a text without any, each line. */
    private static List<Span> paragraphs(
            String text, List<Span> lines, Optional<Span> greeting, List<Span> closings, List<Span> mails) {
        boolean spaced = hasEmptyLine(text, lines);
        List<Span> paragraphs = new ArrayList<>();
        Span open = null;
        for (Span line : lines) {
            Span words = behind(greeting, line);
            boolean message = !words.in(text).isBlank()
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
    private static boolean hasEmptyLine(String text, List<Span> lines) {
        boolean empty = false;
        boolean begun = false;
        for (Span line : lines) {
            boolean blank = line.in(text).isBlank();
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

    private boolean is(Mark mark, String text, List<Span> lines, int index) {
        return index < lines.size() && marks(lines.get(index).in(text)).contains(mark);
    }

    private Set<Mark> marks(String line) {
        synchronized (lines) {
            return lines.of(line);
        }
    }

    private Set<Mark> marked(String line) {
        String words = line.strip();
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        patterns.forEach((mark, pattern) -> {
            if (pattern.matcher(words).matches()) {
                marks.add(mark);
            }
        });
        return marks;
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
