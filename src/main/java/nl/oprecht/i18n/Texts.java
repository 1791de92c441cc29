package nl.oprecht.i18n;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of one part of the interface in one language. Immutable.
 *
 * <p>The file without a language suffix is Dutch; {@code _en} is English. Texts with arguments follow
 * {@link MessageFormat}, where a quote mark is written twice.
 */
public final class Texts {

    /** Dutch, the language of the product. */
    public static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final String part;
    private final ResourceBundle bundle;
    private final Locale locale;

    /**
     * Reads {@code i18n/<part>*.properties} (UTF-8).
     *
     * @throws java.util.MissingResourceException when there is no such file
     */
    public Texts(String part, Locale locale) {
        this.part = part;
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "i18n." + part,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The same texts in another language. */
    public Texts in(Locale other) {
        return new Texts(part, other);
    }

    /** The language of these texts. */
    public Locale locale() {
        return locale;
    }

    /**
     * The text for a key with its arguments filled in.
     *
     * @throws java.util.MissingResourceException when the key is unknown
     */
    public String get(String key, Object... arguments) {
        String text = bundle.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }
}
