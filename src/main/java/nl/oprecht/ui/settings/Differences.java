package nl.oprecht.ui.settings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.oprecht.domain.setting.Settings;
import nl.oprecht.domain.tone.Severity;
import nl.oprecht.domain.tone.Silence;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.i18n.Texts;

/** Tells how some settings differ from others, a line for each difference. */
final class Differences {

    private final PlainSettings plain;
    private final Vocabulary vocabulary;
    private final Texts texts;

    Differences(PlainSettings plain, Vocabulary vocabulary, Texts texts) {
        this.plain = plain;
        this.vocabulary = vocabulary;
        this.texts = texts;
    }

    /** What would change; empty when nothing would. */
    List<String> between(Settings now, Settings then) {
        List<String> lines = new ArrayList<>();
        for (Plain<?> setting : plain.all()) {
            if (!setting.shown(now).equals(setting.shown(then))) {
                lines.add(changed(setting.name(), setting.shown(now), setting.shown(then)));
            }
        }
        addHeard(lines, now.silence(), then.silence());
        addCount(lines, "settings.change.ignored", ignored(now.silence()), ignored(then.silence()));
        addCount(
                lines,
                "settings.change.words",
                now.silence().words(),
                then.silence().words());
        addOwn(lines, now.own(), then.own());
        return lines;
    }

    private void addHeard(List<String> lines, Silence now, Silence then) {
        add(lines, "settings.change.off", names(without(then.severities(), now.severities()), this::name));
        add(lines, "settings.change.on", names(without(now.severities(), then.severities()), this::name));
        add(lines, "settings.change.off", names(without(then.families(), now.families()), this::name));
        add(lines, "settings.change.on", names(without(now.families(), then.families()), this::name));
    }

    private void add(List<String> lines, String key, String names) {
        if (!names.isEmpty()) {
            lines.add(texts.get(key, names));
        }
    }

    private void addCount(List<String> lines, String key, Set<?> now, Set<?> then) {
        int more = without(then, now).size();
        int less = without(now, then).size();
        if (more + less > 0) {
            lines.add(texts.get(key, more, less));
        }
    }

    private void addOwn(List<String> lines, Map<String, String> now, Map<String, String> then) {
        Set<String> names = new TreeSet<>(now.keySet());
        names.addAll(then.keySet());
        String nothing = texts.get("settings.change.nothing");
        for (String name : names) {
            String before = now.getOrDefault(name, nothing);
            String after = then.getOrDefault(name, nothing);
            if (!before.equals(after)) {
                lines.add(changed(name, before, after));
            }
        }
    }

    private String changed(String name, String before, String after) {
        return texts.get("settings.change", name, texts.get("settings.change.values", before, after));
    }

    private static Set<Object> ignored(Silence silence) {
        Set<Object> all = new HashSet<>(silence.rules());
        all.addAll(silence.phrases());
        return all;
    }

    private static <T> Set<T> without(Set<T> all, Set<?> some) {
        Set<T> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static <T> String names(Set<T> things, Function<T, String> name) {
        return things.stream().map(name).sorted().collect(Collectors.joining(", "));
    }

    private String name(Severity severity) {
        return texts.get("severity." + severity.id());
    }

    private String name(String family) {
        return vocabulary
                .family(family)
                .map(known -> known.name().in(texts.locale()))
                .orElse(family);
    }
}
