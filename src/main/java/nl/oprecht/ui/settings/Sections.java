package nl.oprecht.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.oprecht.domain.setting.Settings;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.domain.tone.Severity;
import nl.oprecht.i18n.Texts;

/** The sections of the sheet, in their order. */
final class Sections {

    private final SettingsParts parts;
    private final Texts texts;
    private final PlainSettings plain;
    private final Rows rows;

    Sections(SettingsParts parts) {
        this.parts = parts;
        this.texts = parts.texts();
        plain = PlainSettings.in(texts, parts.outside().language());
        rows = new Rows(parts.preferences(), texts);
    }

    /**
     * All sections.
     *
     * @param lists what stands beside the kinds of findings: lists of what the user ignores
     */
    List<SettingsSection> all(List<SettingsSection> lists) {
        List<SettingsSection> all = new ArrayList<>();
        all.add(SettingsSection.of(
                texts.get("settings.window"),
                rows.choice(plain.language()),
                rows.choice(plain.look()),
                rows.choice(plain.textSize())));
        all.add(SettingsSection.of(texts.get("settings.writing"), rows.choice(plain.house())));
        all.add(new OwnSection(parts));
        all.add(SettingsSection.of(texts.get("settings.severities"), severities()));
        all.add(SettingsSection.of(texts.get("settings.families"), families()));
        all.addAll(lists);
        all.add(new KeptSection(texts.get("settings.kept"), rows.choice(plain.draftDays()), new FolderRow(parts)));
        ExchangeRows exchange = new ExchangeRows(parts, new Differences(plain, parts.vocabulary(), texts));
        all.add(SettingsSection.of(texts.get("settings.exchange"), exchange.exporting(), exchange.importing()));
        return all;
    }

    private SettingRow[] severities() {
        return Stream.of(Severity.values()).map(this::severity).toArray(SettingRow[]::new);
    }

    private SettingRow severity(Severity severity) {
        return rows.tick(
                capitalised(texts.get("severity." + severity.id())),
                texts.get("severity." + severity.id() + ".about"),
                settings -> !settings.silence().severities().contains(severity),
                (settings, on) -> silent(settings, severity, !on));
    }

    private static Settings silent(Settings settings, Severity severity, boolean silent) {
        return settings.withSilence(settings.silence().withSeverity(severity, silent));
    }

    /** Spelling and grammar have a weight of their own, and are switched by that. */
    private SettingRow[] families() {
        return parts.vocabulary().families().stream()
                .filter(family -> !family.id().equals(Family.LANGUAGE))
                .map(this::family)
                .toArray(SettingRow[]::new);
    }

    private SettingRow family(Family family) {
        return rows.tick(
                family.name().in(texts.locale()),
                family.about().in(texts.locale()),
                settings -> !settings.silence().families().contains(family.id()),
                (settings, on) -> settings.withSilence(settings.silence().withFamily(family.id(), !on)));
    }

    private String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(texts.locale()) + word.substring(1);
    }
}
