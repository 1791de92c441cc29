package nl.oprecht.domain.lesson;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line with themes in it: “Bel vooraf als het later wordt #bezorging”.
 *
 * @param text the line without the themes behind it; a theme inside a sentence stays there as a plain word
 * @param themes in lower case, each once, in the order of the line
 */
public record NotedLine(String text, List<String> themes) {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Pattern THEME = Pattern.compile("(?<![\\p{L}\\p{N}&#])#(\\p{L}[\\p{L}\\p{N}_-]*)");
    private static final Pattern THEMES_AROUND = Pattern.compile(
            "^(?:\\s*" + THEME.pattern() + "(?=\\s|$)[,;]?)+\\s*|(?:[\\s,;]*" + THEME.pattern() + ")+\\s*$");

    /** The list is copied. */
    public NotedLine {
        themes = List.copyOf(themes);
    }

    /** Reads a line as it was typed. */
    public static NotedLine of(String typed) {
        Set<String> themes = new LinkedHashSet<>();
        THEME.matcher(typed).results().forEach(theme -> themes.add(name(theme.group(1))));
        String inside = THEMES_AROUND.matcher(typed).replaceAll("");
        String text = THEME.matcher(inside).replaceAll(theme -> Matcher.quoteReplacement(theme.group(1)));
        return new NotedLine(text.strip(), List.copyOf(themes));
    }

    /** The name of a theme as it is kept. */
    public static String name(String theme) {
        return theme.strip().toLowerCase(DUTCH);
    }

    /** The same line with these themes before its own. */
    public NotedLine with(List<String> more) {
        Set<String> all = new LinkedHashSet<>(more);
        all.addAll(themes);
        return new NotedLine(text, List.copyOf(all));
    }

    /** The line as it could have been typed; a theme of several words gets hyphens. */
    public String typed() {
        StringBuilder line = new StringBuilder(text);
        themes.forEach(theme -> line.append(line.isEmpty() ? "#" : " #").append(theme.replace(' ', '-')));
        return line.toString();
    }

    /** Whether it says nothing. */
    public boolean isBlank() {
        return text.isEmpty() && themes.isEmpty();
    }
}
