package nl.oprecht.languagetool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.StringReader;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import nl.oprecht.domain.move.Move;
import nl.oprecht.domain.rule.Meaning;
import nl.oprecht.domain.tone.Family;
import nl.oprecht.resource.ResourceFolder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.languagetool.JLanguageTool;

/** LanguageTool loads wrong XML without a word, so its own schema has to speak. */
class RuleFilesTest {

    private static final java.util.regex.Pattern NAMED = java.util.regex.Pattern.compile("&(\\w+);");
    private static final java.util.regex.Pattern OWN = java.util.regex.Pattern.compile(" (o:\\w+|xmlns:o)=\"[^\"]*\"");
    private static final java.util.regex.Pattern ENTITY = java.util.regex.Pattern.compile("<!ENTITY (\\w+) ");

    @TestFactory
    Stream<DynamicTest> every_rule_file_follows_the_schema_of_LanguageTool() throws Exception {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(JLanguageTool.class.getResource("/org/languagetool/rules/rules.xsd"));
        return Pack.PACK.ruleFiles().stream()
                .map(file -> dynamicTest(file.path(), () -> schema.newValidator()
                        .validate(new StreamSource(new StringReader(withoutOwnAttributes(file.xml()))))));
    }

    private static String withoutOwnAttributes(String xml) {
        return OWN.matcher(xml).replaceAll("");
    }

    @Test
    void every_family_of_tone_has_at_least_twenty_rules_and_form_at_least_six() {
        Set<String> thin = new TreeSet<>();
        for (Family family : Pack.PACK.vocabulary().families()) {
            long rules = Pack.PATTERNS.stream()
                    .filter(p -> p.meaning() instanceof Meaning.Hurts h
                            && h.rule().family().equals(family.id()))
                    .map(p -> p.rule().getId())
                    .distinct()
                    .count();
            long enough = family.unlabelled() ? 6 : 20;
            if (rules < enough && !family.id().equals(Family.LANGUAGE) && !family.ofWholeText()) {
                thin.add(family.id() + " " + rules);
            }
        }
        assertThat(thin).isEmpty();
    }

    @Test
    void every_move_can_be_heard() {
        Set<String> heard = Pack.PATTERNS.stream()
                .filter(p -> p.meaning() instanceof Meaning.Makes)
                .map(p -> ((Meaning.Makes) p.meaning()).move())
                .collect(Collectors.toSet());
        assertThat(Pack.PACK.vocabulary().moves())
                .filteredOn(move -> move.together().isEmpty())
                .extracting(Move::id)
                .allMatch(heard::contains);
    }

    @Test
    void no_word_class_is_declared_twice_since_the_parser_drops_the_second_in_silence() {
        assertThat(ResourceFolder.list("packs/nl/words"))
                .flatExtracting(file -> ENTITY.matcher(file.text())
                        .results()
                        .map(match -> match.group(1))
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void every_word_class_that_is_named_is_declared_since_the_parser_drops_others_in_silence() {
        Set<String> known = new HashSet<>(Set.of("amp", "lt", "gt", "quot", "apos"));
        ResourceFolder.list("packs/nl/words")
                .forEach(file -> ENTITY.matcher(file.text()).results().forEach(match -> known.add(match.group(1))));
        assertThat(ResourceFolder.list("packs/nl").stream()
                        .filter(file ->
                                file.name().endsWith(".xml") || file.name().endsWith(".dtd"))
                        .flatMap(file -> NAMED.matcher(file.text())
                                .results()
                                .filter(match -> !known.contains(match.group(1)))
                                .map(match -> file.path() + " " + match.group())))
                .isEmpty();
    }

    @Test
    void no_two_rules_share_a_name() {
        assertThat(Pack.PACK.ruleFiles())
                .flatExtracting(file -> file.meanings().keySet())
                .doesNotHaveDuplicates();
    }
}
