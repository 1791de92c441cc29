package nl.oprecht.domain.template.value;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The name at the end of a customer's message. */
final class Signature {

    private static final Pattern CLOSING = Pattern.compile(
            "(?iu)(?:(?:met )?(?:(?:vriendelijke|hartelijke|beste|warme) )?(?:groet(?:en|jes)?|gr)|m\\.?v\\.?g|hoogachtend|liefs)\\b"
                    + "[.,!]*(?: van)?\\s*(?<name>.*)");

    private static final String PART = "(?:van|de|der|den|het|ten|ter|te|el|’t|'t|\\p{Lu}[\\p{L}.'’-]*)";
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: " + PART + "){0,5}");
    private static final Pattern THANKS = Pattern.compile("(?iu).*(?:dank|groet|succes).*");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?)+");

    private Signature() {}

    /** The name in full and the first name, as far as the message is signed with them. */
    static List<String> in(String message) {
        List<String> lines = message.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        for (int i = lines.size() - 1; i > 0; i--) {
            Matcher closing = CLOSING.matcher(lines.get(i));
            if (closing.matches()) {
                String beside = closing.group("name");
                return names(beside.isEmpty() && i + 1 < lines.size() ? lines.get(i + 1) : beside);
            }
        }
        return lines.size() < 2 ? List.of() : names(lines.get(lines.size() - 1));
    }

    private static List<String> names(String line) {
        if (!NAME.matcher(line).matches()
                || THANKS.matcher(line).matches()
                || line.length() > 1 && line.endsWith(".")) {
            return List.of();
        }
        String first = line.split(" ", 2)[0];
        return INITIALS.matcher(first).matches()
                ? List.of(line)
                : Stream.of(line, first).distinct().toList();
    }
}
