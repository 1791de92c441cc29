package nl.oprecht.settings;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.oprecht.domain.setting.Look;
import nl.oprecht.domain.setting.Settings;
import nl.oprecht.domain.text.Register;
import nl.oprecht.domain.tone.Severity;
import nl.oprecht.domain.tone.Silence;
import nl.oprecht.domain.tone.Silence.Phrase;

/**
 * The names that settings have in a file. What a file leaves out, or says in a way that this version does not know, is
 * as it was. Writing touches only what changed, so that what a newer version wrote stays there.
 */
final class SettingsJson {

    /** Raised when an older version could make no sense of the file; a new name does not raise it. */
    static final int VERSION = 1;

    private static final String STAMP = "version";

    private static final List<Field<?>> FIELDS = List.of(
            new Field<>("/language", Settings::language, Settings::withLanguage, Values::text, Values::node),
            Values.choice("/look", Settings::look, Settings::withLook, Look.values(), Look::id),
            new Field<>("/textSize", Settings::textSize, Settings::withTextSize, Values::number, Values::node),
            Values.choice("/house", Settings::house, Settings::withHouse, Register.values(), Register::id),
            new Field<>("/draftDays", Settings::draftDays, Settings::withDraftDays, Values::number, Values::node),
            new Field<>("/own", Settings::own, Settings::withOwn, Values::texts, Values::node),
            ofSilence(
                    "families",
                    Silence::families,
                    (silence, families) -> new Silence(
                            families, silence.severities(), silence.rules(), silence.phrases(), silence.words()),
                    Values::set,
                    Values::node),
            ofSilence(
                    "severities",
                    Silence::severities,
                    (silence, severities) -> new Silence(
                            silence.families(), severities, silence.rules(), silence.phrases(), silence.words()),
                    node -> Values.setOf(node, item -> Values.choice(item, Severity.values(), Severity::id)),
                    severities -> Values.array(severities, severity -> Values.node(severity.id()))),
            ofSilence(
                    "rules",
                    Silence::rules,
                    (silence, rules) -> new Silence(
                            silence.families(), silence.severities(), rules, silence.phrases(), silence.words()),
                    Values::set,
                    Values::node),
            ofSilence(
                    "phrases",
                    Silence::phrases,
                    (silence, phrases) -> new Silence(
                            silence.families(), silence.severities(), silence.rules(), phrases, silence.words()),
                    node -> Values.setOf(node, SettingsJson::phrase),
                    phrases -> Values.array(phrases, SettingsJson::node)),
            ofSilence(
                    "words",
                    Silence::words,
                    (silence, words) -> new Silence(
                            silence.families(), silence.severities(), silence.rules(), silence.phrases(), words),
                    Values::set,
                    Values::node));

    private SettingsJson() {}

    /** These settings with what a file says in their place. */
    static Settings read(JsonNode file, Settings otherwise) {
        Settings read = otherwise;
        for (Field<?> field : FIELDS) {
            read = field.read(file, read);
        }
        return read;
    }

    /** Puts into a file what differs from what it says, and what it does not say yet. */
    static void write(Settings settings, ObjectNode file) {
        if (!file.has(STAMP)) {
            file.put(STAMP, VERSION);
        }
        FIELDS.forEach(field -> field.write(settings, file));
    }

    /** The version that a file says it has; this one when it does not say. */
    static int version(JsonNode file) {
        return file.path(STAMP).asInt(VERSION);
    }

    private static <T> Field<T> ofSilence(
            String name,
            Function<Silence, T> get,
            BiFunction<Silence, T, Silence> with,
            Function<JsonNode, Optional<T>> read,
            Function<T, JsonNode> write) {
        return new Field<>(
                "/silence/" + name,
                settings -> get.apply(settings.silence()),
                (settings, value) -> settings.withSilence(with.apply(settings.silence(), value)),
                read,
                write);
    }

    private static Optional<Phrase> phrase(JsonNode node) {
        return Values.text(node.path("rule"))
                .flatMap(rule -> Values.text(node.path("quote")).map(quote -> new Phrase(rule, quote)));
    }

    private static JsonNode node(Phrase phrase) {
        return JsonNodeFactory.instance.objectNode().put("rule", phrase.rule()).put("quote", phrase.quote());
    }

    /**
     * One setting.
     *
     * @param path its place in the file, a JSON pointer
     * @param read empty for what it cannot be
     */
    record Field<T>(
            String path,
            Function<Settings, T> get,
            BiFunction<Settings, T, Settings> with,
            Function<JsonNode, Optional<T>> read,
            Function<T, JsonNode> write) {

        private Settings read(JsonNode file, Settings otherwise) {
            return read.apply(file.at(path))
                    .map(value -> with.apply(otherwise, value))
                    .orElse(otherwise);
        }

        private void write(Settings settings, ObjectNode file) {
            T wanted = get.apply(settings);
            boolean said = !file.at(path).isMissingNode();
            if (!said || !get.apply(read(file, Settings.USUAL)).equals(wanted)) {
                JsonPointer place = JsonPointer.compile(path);
                holder(file, place.head()).set(place.last().getMatchingProperty(), write.apply(wanted));
            }
        }

        private static ObjectNode holder(ObjectNode file, JsonPointer place) {
            return place.matches() ? file : file.withObject(place, JsonNode.OverwriteMode.ALL, false);
        }
    }
}
