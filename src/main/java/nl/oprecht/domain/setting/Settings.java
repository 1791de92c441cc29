package nl.oprecht.domain.setting;

import java.util.HashMap;
import java.util.Map;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.tone.Silence;

/**
 * What the user chose, for all drafts.
 *
 * @param language of the interface, a BCP 47 tag; empty for what the program starts in
 * @param look the colours
 * @param textSize in percent, from {@value #SMALLEST_TEXT} to {@value #LARGEST_TEXT}; held within
 * @param house the address form of the house, {@link Register#NONE} for no preference
 * @param silence what not to hear about, in any draft
 * @param draftDays how long a draft is kept after its last change; 0 for ever
 * @param own what the agent always fills in, by name of the placeholder
 */
public record Settings(
        String language,
        Look look,
        int textSize,
        Register house,
        Silence silence,
        int draftDays,
        Map<String, String> own) {

    /** The smallest text, in percent. */
    public static final int SMALLEST_TEXT = 80;

    /** The largest text, in percent. */
    public static final int LARGEST_TEXT = 200;

    /** What holds until the user chooses otherwise. */
    public static final Settings USUAL = new Settings("", Look.LIGHT, 100, Register.NONE, Silence.NONE, 90, Map.of());

    /** The map is copied. */
    public Settings {
        textSize = Math.max(SMALLEST_TEXT, Math.min(LARGEST_TEXT, textSize));
        draftDays = Math.max(0, draftDays);
        own = Map.copyOf(own);
    }

    /** The same with this interface language. */
    public Settings withLanguage(String tag) {
        return new Settings(tag, look, textSize, house, silence, draftDays, own);
    }

    /** The same with these colours. */
    public Settings withLook(Look wanted) {
        return new Settings(language, wanted, textSize, house, silence, draftDays, own);
    }

    /** The same with this text size, in percent. */
    public Settings withTextSize(int percent) {
        return new Settings(language, look, percent, house, silence, draftDays, own);
    }

    /** The same with this address form. */
    public Settings withHouse(Register register) {
        return new Settings(language, look, textSize, register, silence, draftDays, own);
    }

    /** The same with this silence. */
    public Settings withSilence(Silence wanted) {
        return new Settings(language, look, textSize, house, wanted, draftDays, own);
    }

    /** The same with drafts kept so many days. */
    public Settings withDraftDays(int days) {
        return new Settings(language, look, textSize, house, silence, days, own);
    }

    /** The same with this value for a placeholder; an empty one for none. */
    public Settings withOwnValue(String placeholder, String value) {
        Map<String, String> values = new HashMap<>(own);
        if (value.isBlank()) {
            values.remove(placeholder);
        } else {
            values.put(placeholder, value.strip());
        }
        return withOwn(values);
    }

    /** The same with these values for placeholders. */
    public Settings withOwn(Map<String, String> values) {
        return new Settings(language, look, textSize, house, silence, draftDays, values);
    }
}
