package nl.oprecht.ui.settings;

import java.util.List;
import java.util.Locale;
import nl.oprecht.domain.setting.Look;
import nl.oprecht.domain.setting.Settings;
import nl.oprecht.domain.text.Register;
import nl.oprecht.i18n.Texts;

/**
 * The settings that are one choice out of a few.
 *
 * @param all of them
 */
record PlainSettings(
        Plain<String> language,
        Plain<Look> look,
        Plain<Integer> textSize,
        Plain<Register> house,
        Plain<Integer> draftDays) {

    private static final List<String> LANGUAGES = List.of("nl", "en");
    private static final List<Integer> DAYS = List.of(30, 90, 365, 0);

    /** @param start the language that the program starts in */
    static PlainSettings in(Texts texts, Locale start) {
        return new PlainSettings(
                new Plain<>(
                        texts.get("setting.language"),
                        texts.get("setting.language.about"),
                        LANGUAGES,
                        PlainSettings::named,
                        settings -> settings.language().isEmpty() ? start.getLanguage() : settings.language(),
                        Settings::withLanguage,
                        start.getLanguage()),
                new Plain<>(
                        texts.get("setting.look"),
                        texts.get("setting.look.about"),
                        List.of(Look.values()),
                        look -> texts.get("look." + look.id()),
                        Settings::look,
                        Settings::withLook,
                        Settings.USUAL.look()),
                new Plain<>(
                        texts.get("setting.text-size"),
                        texts.get("setting.text-size.about"),
                        TextSizes.STEPS,
                        percent -> texts.get("setting.text-size.percent", percent),
                        Settings::textSize,
                        Settings::withTextSize,
                        Settings.USUAL.textSize()),
                new Plain<>(
                        texts.get("setting.house"),
                        texts.get("setting.house.about"),
                        List.of(Register.NONE, Register.U, Register.JE),
                        register -> texts.get("house." + register.id()),
                        Settings::house,
                        Settings::withHouse,
                        Settings.USUAL.house()),
                new Plain<>(
                        texts.get("setting.draft-days"),
                        texts.get("setting.draft-days.about"),
                        DAYS,
                        days -> texts.get("setting.draft-days.count", days),
                        Settings::draftDays,
                        Settings::withDraftDays,
                        Settings.USUAL.draftDays()));
    }

    /** All of them, in the order in which they are shown. */
    List<Plain<?>> all() {
        return List.of(language, look, textSize, house, draftDays);
    }

    /** Each language calls itself by its own name, so that whoever needs it can find it. */
    private static String named(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String name = locale.getDisplayLanguage(locale);
        return name.isEmpty() ? tag : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
