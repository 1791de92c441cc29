package nl.oprecht.domain.text;

import java.util.Locale;

/**
 * A short text of the language pack in both languages of the interface.
 *
 * @param nl the Dutch text
 * @param en the English text
 */
public record Label(String nl, String en) {

    /** The text for an interface language; English for every language but Dutch. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("nl") ? nl : en;
    }
}
