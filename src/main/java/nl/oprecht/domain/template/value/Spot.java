package nl.oprecht.domain.template.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.oprecht.domain.point.PointKind;
import nl.oprecht.domain.template.Placeholder;
import nl.oprecht.domain.template.Placeholder.Type;
import nl.oprecht.domain.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a letter that will be different in the next one.
 *
 * @param span where it stands
 * @param placeholder what could stand there in a template; the same words have the same one
 * @param likely whether it nearly always differs, as a date does; a bare number often belongs to the text
 */
public record Spot(Span span, Placeholder placeholder, boolean likely) {

    static final String MONTH =
            "(?:jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?"
                    + "|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String NAME =
            "\\p{Lu}[\\p{L}'’.-]*(?: (?:van|de|der|den|het|ten|ter|te|\\p{Lu}[\\p{L}'’-]+)){0,4}(?<!\\.)";

    private static final List<String> ORDINALS = List.of("", "tweede ", "derde ", "vierde ", "vijfde ");

    /** From the surest sign to the weakest: what an earlier one finds, a later one leaves alone. */
    private static final List<Sign> SIGNS = List.of(
            new Sign(
                    "datum",
                    Type.DATE,
                    PointKind.DATE,
                    true,
                    "(?iu)\\b(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag )?[0-3]?\\d " + MONTH
                            + "\\b(?: \\d{4}\\b)?" + "|\\b[0-3]?\\d[-/][01]?\\d(?:[-/](?:\\d{4}|\\d{2}))\\b"),
            new Sign(
                    "bedrag",
                    Type.AMOUNT,
                    PointKind.AMOUNT,
                    true,
                    "€ ?\\d[\\d.]*(?:,(?:\\d{2}|-))?|\\b\\d[\\d.]*(?:,\\d{2})? euro\\b"),
            new Sign("telefoon", Type.TEXT, null, true, "(?<!\\d)(?:\\+31|0)\\d{1,3}[- ]?\\d(?:[ -]?\\d){5,8}(?!\\d)"),
            new Sign(
                    "ordernummer",
                    Type.TEXT,
                    PointKind.REFERENCE,
                    true,
                    "\\b(?=[\\w.-]*\\d{4})(?=(?:[\\w.-]*\\d){5})[A-Z0-9][A-Z0-9.-]*[A-Z0-9]\\b"),
            new Sign(
                    "naam",
                    Type.TEXT,
                    PointKind.NAME,
                    true,
                    "(?m)(?<=^(?:Beste|Dag|Geachte|Hallo|Hoi|Lieve|Goedemiddag|Goedemorgen)"
                            + "(?: (?:heer|meneer|mevrouw))? )" + NAME),
            new Sign(
                    "mijn naam",
                    Type.TEXT,
                    null,
                    true,
                    "(?<=(?:[Gg]roet|[Gg]roeten|[Gg]roetjes|[Hh]oogachtend),? ?\\n{1,2})" + NAME),
            new Sign("andere naam", Type.TEXT, null, false, "(?<=[\\p{Ll},;] )" + NAME),
            new Sign("aantal", Type.NUMBER, null, false, "(?<![\\d.,:])\\d+(?:,\\d+)?(?![\\d.:]*\\d)"));

    /** What to look for, and what it becomes. */
    private record Sign(String name, Type type, @Nullable PointKind source, boolean likely, Pattern pattern) {

        Sign(String name, Type type, @Nullable PointKind source, boolean likely, String pattern) {
            this(name, type, source, likely, Pattern.compile(pattern));
        }
    }

    /** The spots of a text, in its order, none overlapping another. */
    public static List<Spot> in(String text) {
        List<Spot> spots = new ArrayList<>();
        for (Sign sign : SIGNS) {
            Map<String, Placeholder> known = new LinkedHashMap<>();
            sign.pattern().matcher(text).results().forEach(match -> {
                Span span = new Span(match.start(), match.end());
                if (spots.stream().noneMatch(spot -> spot.span().overlaps(span)) && !inBraces(text, span)) {
                    Placeholder placeholder =
                            known.computeIfAbsent(match.group(), words -> placeholder(sign, match, known.size()));
                    spots.add(new Spot(span, placeholder, sign.likely()));
                }
            });
        }
        spots.sort((a, b) -> a.span().compareTo(b.span()));
        return spots;
    }

    /** The text with these spots as placeholders. */
    public static String opened(String text, List<Spot> spots) {
        StringBuilder opened = new StringBuilder();
        int from = 0;
        for (Spot spot : spots) {
            opened.append(text, from, spot.span().start())
                    .append("{{")
                    .append(spot.placeholder().name())
                    .append("}}");
            from = spot.span().end();
        }
        return opened.append(text, from, text.length()).toString();
    }

    /** The words that it stands for. */
    public String words() {
        return placeholder.example();
    }

    private static Placeholder placeholder(Sign sign, MatchResult match, int before) {
        String ordinal = ORDINALS.get(Math.min(before, ORDINALS.size() - 1));
        Placeholder named = Placeholder.named(ordinal + sign.name());
        return new Placeholder(
                named.name(), named.label(), sign.type(), match.group(), "", "", List.of(), sign.source());
    }

    /** What stands between braces is open already. */
    private static boolean inBraces(String text, Span span) {
        int open = text.lastIndexOf("{{", span.start());
        return open >= 0 && text.indexOf("}}", open) >= span.start();
    }
}
