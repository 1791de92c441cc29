package nl.oprecht.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.oprecht.i18n.Texts;

/** The languages of the terminal, as {@code --lang} names them. */
enum Language {
    NL(Texts.DUTCH),
    EN(Locale.ENGLISH);

    private static final String OPTION = "--lang";

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /**
     * The language that the arguments ask for. Looked up ahead of parsing, as help and problems
     * speak it too.
     */
    static Optional<Locale> of(String... arguments) {
        String wanted = "";
        for (int i = 0; i < arguments.length && !arguments[i].equals("--"); i++) {
            if (arguments[i].startsWith(OPTION + "=")) {
                wanted = arguments[i].substring(OPTION.length() + 1);
            } else if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
                wanted = arguments[i + 1];
            }
        }
        String name = wanted;
        return Stream.of(values())
                .filter(language -> language.name().equalsIgnoreCase(name))
                .map(language -> language.locale)
                .findFirst();
    }
}
