package nl.oprecht.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.template.KeptTemplate;
import nl.oprecht.domain.template.Template;
import nl.oprecht.exchange.Import.Effect;
import nl.oprecht.exchange.Import.Entry;
import nl.oprecht.exchange.Reading.Found;
import org.jspecify.annotations.Nullable;

/** Lays what was read beside what is in the library: by id, else by text, else by the title of one's own. */
final class Matching {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Map<String, KeptTemplate> byId = new HashMap<>();
    private final Map<String, KeptTemplate> byText = new HashMap<>();
    private final Map<String, KeptTemplate> ownByTitle = new HashMap<>();
    private final Map<String, String> idOfAbbreviation = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, String> placeOfId = new HashMap<>();
    private final Map<String, String> placeOfText = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Problem> skipped = new ArrayList<>();

    Matching(List<KeptTemplate> present) {
        for (KeptTemplate kept : present) {
            Template template = kept.template();
            byId.put(template.id(), kept);
            ids.add(template.id());
            texts(template).forEach(text -> byText.putIfAbsent(text, kept));
            if (kept.origin() == KeptTemplate.Origin.OWN) {
                ownByTitle.putIfAbsent(plain(template.title()), kept);
            }
            if (!template.abbreviation().isEmpty()) {
                idOfAbbreviation.put(abbreviation(template), template.id());
            }
        }
    }

    /**
     * Takes in what was read from one file.
     *
     * @param complete whether the format tells all there is to a template; otherwise what it does not tell stays
     *     as it is in the library
     */
    void add(Reading reading, boolean complete) {
        skipped.addAll(reading.skipped());
        reading.found().forEach(found -> add(found, complete));
    }

    /** What came in so far. */
    Import done() {
        return new Import(entries, skipped);
    }

    private void add(Found found, boolean complete) {
        Template template = found.template();
        if (entries.size() >= Limits.TEMPLATES) {
            skip(found.where(), "Dit is sjabloon " + (Limits.TEMPLATES + 1) + ".", "Lees het bestand in delen in.");
            return;
        }
        String earlier =
                placeOfText.putIfAbsent(String.join("\n", texts(template).toList()), found.where());
        String namesake = template.id().isEmpty() ? null : placeOfId.putIfAbsent(template.id(), found.where());
        if (earlier != null) {
            skip(found.where(), "Deze tekst staat ook in " + earlier + ".", "Eén keer is genoeg.");
        } else if (namesake != null) {
            skip(
                    found.where(),
                    "De id '" + template.id() + "' staat ook in " + namesake + ".",
                    "Geef elk een eigen id.");
        } else {
            entries.add(entry(found.where(), template, complete));
        }
    }

    private void skip(String where, String what, String remedy) {
        skipped.add(new Problem(where, what, remedy));
    }

    private Entry entry(String where, Template read, boolean complete) {
        KeptTemplate present = present(read);
        if (present == null) {
            String id = read.id().isEmpty() ? Slugs.free(Slugs.of(read.title()), ids) : read.id();
            ids.add(id);
            return settled(where, Merging.withId(read, id), Effect.NEW, null);
        }
        Template known = present.template();
        boolean sameText =
                texts(read).allMatch(text -> text.isEmpty() || texts(known).anyMatch(text::equals));
        if (read.id().isEmpty() && sameText) {
            return new Entry(where, known, Effect.SAME, present, "");
        }
        Template saved = complete ? Merging.withId(read, known.id()) : Merging.over(read, known);
        return saved.equals(known)
                ? new Entry(where, known, Effect.SAME, present, "")
                : settled(where, saved, Effect.CHANGED, present);
    }

    /** The template in the library that this one is, or null. */
    private @Nullable KeptTemplate present(Template read) {
        KeptTemplate named = byId.get(read.id());
        if (named != null || !read.id().isEmpty()) {
            return named;
        }
        KeptTemplate alike = texts(read)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(byText::get)
                .orElse(null);
        return alike != null ? alike : ownByTitle.get(plain(read.title()));
    }

    /** An entry whose abbreviation is its own. */
    private Entry settled(String where, Template template, Effect effect, @Nullable KeptTemplate present) {
        String owner = template.abbreviation().isEmpty()
                ? template.id()
                : idOfAbbreviation.computeIfAbsent(abbreviation(template), key -> template.id());
        return owner.equals(template.id())
                ? new Entry(where, template, effect, present, "")
                : new Entry(where, Merging.withoutAbbreviation(template), effect, present, template.abbreviation());
    }

    private static String abbreviation(Template template) {
        return template.abbreviation().toLowerCase(Locale.ROOT);
    }

    private static Stream<String> texts(Template template) {
        return Stream.of(plain(template.formal()), plain(template.familiar()));
    }

    private static String plain(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
