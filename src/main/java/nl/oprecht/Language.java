package nl.oprecht;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.oprecht.i18n.Texts;

/** Which language the interface speaks: Dutch, unless the user asks for another. */
final class Language {

    private static final String OPTION = "--lang";
    private static final String VARIABLE = "OPRECHT_LANG";

    private Language() {}

    /** The language of the window, when these arguments ask for the window at all: none, or {@code --lang} alone. */
    static Optional<Locale> ofWindow(List<String> args, Map<String, String> env) {
        if (args.isEmpty()) {
            return Optional.of(usual(env));
        }
        if (args.size() == 1 && args.get(0).startsWith(OPTION + "=")) {
            return Optional.of(Locale.forLanguageTag(args.get(0).substring(OPTION.length() + 1)));
        }
        if (args.size() == 2 && args.get(0).equals(OPTION)) {
            return Optional.of(Locale.forLanguageTag(args.get(1)));
        }
        return Optional.empty();
    }

    /** The language without a word from the arguments. */
    static Locale usual(Map<String, String> env) {
        String wanted = env.getOrDefault(VARIABLE, "");
        return wanted.isBlank() ? Texts.DUTCH : Locale.forLanguageTag(wanted.strip());
    }
}
