package nl.oprecht.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.oprecht.domain.failure.Problem;
import nl.oprecht.domain.failure.UserFacingException;
import nl.oprecht.domain.move.Move;
import nl.oprecht.domain.move.Together;
import nl.oprecht.domain.report.Weights;
import nl.oprecht.domain.rule.Meaning;
import nl.oprecht.domain.rule.Rulebook;
import nl.oprecht.domain.situation.ContextCues;
import nl.oprecht.domain.situation.ReplyCase;
import nl.oprecht.domain.situation.Situation;
import nl.oprecht.domain.text.LetterParts;
import nl.oprecht.domain.tone.EarSettings;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.domain.tone.Principle;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.resource.ResourceFile;
import nl.oprecht.resource.ResourceFolder;

/** Reads a language pack from the program's own files. */
public final class PackReader {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private final String root;

    private PackReader(String root) {
        this.root = root;
    }

    /**
     * The pack for a language.
     *
     * @param language two-letter code, such as {@code nl}
     * @throws UserFacingException when a file of the pack is broken, with the file and what is wrong in it
     */
    public static LanguagePack read(String language) {
        return new PackReader("packs/" + language).read();
    }

    /**
     * Only the names of the pack, which is quick.
     *
     * @param language two-letter code, such as {@code nl}
     * @throws UserFacingException when a file is broken, with the file and what is wrong in it
     */
    public static Vocabulary vocabulary(String language) {
        return new PackReader("packs/" + language).vocabulary();
    }

    /**
     * How the parts of a letter are recognised, which is as quick.
     *
     * @param language two-letter code, such as {@code nl}
     * @throws UserFacingException when the file is broken, with the file and what is wrong in it
     */
    public static LetterParts letter(String language) {
        return new PackReader("packs/" + language).settings().letter();
    }

    /**
     * The rules of the pack as people read them.
     *
     * @param language two-letter code, such as {@code nl}
     * @throws UserFacingException when a file is broken, with the file and what is wrong in it
     */
    public static Rulebook rulebook(String language) {
        return new PackReader("packs/" + language).rulebook();
    }

    private Vocabulary vocabulary() {
        return new Vocabulary(
                yaml("principles.yml", new TypeReference<List<Principle>>() {}),
                yaml("families.yml", new TypeReference<List<Family>>() {}),
                yaml("moves.yml", new TypeReference<List<Move>>() {}),
                yaml("situations.yml", new TypeReference<List<Situation>>() {}),
                yaml("cases.yml", new TypeReference<List<ReplyCase>>() {}));
    }

    private LanguagePack read() {
        Vocabulary vocabulary = vocabulary();
        Settings settings = settings();
        List<RuleFile> ruleFiles = ruleFiles(vocabulary);
        return new LanguagePack(
                vocabulary,
                yaml("weights.yml", new TypeReference<Weights>() {}),
                settings.cues(),
                settings.letter(),
                yaml("ear.yml", new TypeReference<EarSettings>() {}),
                settings.mutedCategories(),
                settings.mutedRules(),
                settings.unknownWord(),
                yaml("address.yml", new TypeReference<AddressWords>() {}),
                ruleFiles);
    }

    private Settings settings() {
        return yaml("pack.yml", new TypeReference<Settings>() {});
    }

    private List<RuleFile> ruleFiles(Vocabulary vocabulary) {
        List<ResourceFile> files = ResourceFolder.list(root);
        RuleFileReader reader = new RuleFileReader(vocabulary, systemId -> wordClasses(systemId, files));
        List<RuleFile> result =
                xml(files).map(file -> reader.read(file, inPack(file))).toList();
        refuseUnknownCues(result, vocabulary);
        return result;
    }

    private Rulebook rulebook() {
        List<ResourceFile> files = ResourceFolder.list(root);
        RuleFileReader reader = new RuleFileReader(vocabulary(), systemId -> wordClasses(systemId, files));
        return new Rulebook(xml(files)
                .flatMap(file -> reader.sheets(file, inPack(file)).stream())
                .toList());
    }

    private static Stream<ResourceFile> xml(List<ResourceFile> files) {
        return files.stream().filter(file -> file.path().endsWith(".xml"));
    }

    private String inPack(ResourceFile file) {
        return file.path().substring(root.length() + 1);
    }

    /** The file of word classes that a rule file refers to, whatever the folder it is referred from. */
    private ResourceFile wordClasses(String systemId, List<ResourceFile> files) {
        String name = systemId.substring(systemId.lastIndexOf('/') + 1);
        return files.stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UserFacingException(new Problem(
                        root + "/" + name, "dit bestand met woordklassen is er niet.", "Verwijs naar words.dtd.")));
    }

    private void refuseUnknownCues(List<RuleFile> ruleFiles, Vocabulary vocabulary) {
        Set<String> known = new HashSet<>();
        vocabulary.moves().forEach(move -> known.add(move.id()));
        for (RuleFile file : ruleFiles) {
            for (Meaning meaning : file.meanings().values()) {
                if (meaning instanceof Meaning.Signals signals) {
                    known.add(signals.signal());
                }
            }
        }
        for (RuleFile file : ruleFiles) {
            file.meanings().forEach((rule, meaning) -> {
                if (meaning instanceof Meaning.Hurts hurts) {
                    refuseUnknown(file.path() + " " + rule, hurts.rule().gate().cues(), known);
                }
            });
        }
        vocabulary.cases().forEach(c -> refuseUnknown(root + "/cases.yml " + c.id(), c.allCues(), known));
        for (Move move : vocabulary.moves()) {
            for (Together together : move.together()) {
                refuseUnknown(root + "/moves.yml " + move.id(), together.cues(), known);
                refuseUnknown(root + "/moves.yml " + move.id(), together.unless(), known);
            }
        }
    }

    private static void refuseUnknown(String place, Collection<String> asked, Set<String> known) {
        if (!known.containsAll(asked)) {
            throw new UserFacingException(new Problem(
                    place, "een onbekend signaal in " + asked + ".", "Bekend zijn " + new TreeSet<>(known) + "."));
        }
    }

    private <T> T yaml(String name, TypeReference<T> type) {
        String path = root + "/" + name;
        try {
            return YAML.readValue(ResourceFolder.file(path).text(), type);
        } catch (IllegalArgumentException e) {
            throw new UserFacingException(new Problem(path, "dit bestand ontbreekt.", "Zet het terug."), e);
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            String where = at == null ? path : path + ":" + at.getLineNr() + ":" + at.getColumnNr();
            throw new UserFacingException(
                    new Problem(where, e.getOriginalMessage(), "Vergelijk met de regels erboven."), e);
        }
    }

    private record Settings(
            ContextCues cues,
            LetterParts letter,
            Set<String> mutedCategories,
            Set<String> mutedRules,
            String unknownWord) {}
}
