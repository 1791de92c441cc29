package nl.oprecht.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.oprecht.domain.text.Label;
import nl.oprecht.domain.vocabulary.Vocabulary;
import nl.oprecht.manual.Run.Look;
import nl.oprecht.pack.PackReader;
import nl.oprecht.resource.ResourceFile;
import nl.oprecht.resource.ResourceFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The manual as it ships: whole in both languages, and up to date with the language pack. */
class ManualTest {

    private static final Vocabulary VOCABULARY = PackReader.vocabulary("nl");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_chapter_has_its_place_in_the_list(String language) {
        assertThat(manual(language).chapters().stream().map(chapter -> chapter.id() + ".md"))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(ResourceFolder.list("help/" + language).stream()
                        .map(ResourceFile::name)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_link_leads_to_a_chapter(String language) {
        Manual manual = manual(language);
        manual.chapters().forEach(chapter -> chapter.proses()
                .flatMap(prose -> prose.runs().stream())
                .filter(run -> run.look() == Look.LINK)
                .forEach(link -> assertThat(manual.chapter(link.chapter()))
                        .as("‘%s’ in %s", link.text(), chapter.id())
                        .isPresent()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_chapter_can_be_found_by_other_words(String language) {
        assertThat(manual(language).chapters())
                .allSatisfy(chapter -> assertThat(chapter.searchWords()).hasSizeGreaterThan(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void all_that_the_language_pack_names_is_explained(String language) {
        assertNamed(language, "bevindingen", VOCABULARY.families(), family -> family.name());
        assertNamed(language, "mist", VOCABULARY.moves(), move -> move.name());
        assertNamed(language, "mist", VOCABULARY.cases(), replyCase -> replyCase.name());
        assertNamed(language, "principes", VOCABULARY.principles(), principle -> principle.title());
    }

    private static <T> void assertNamed(String language, String chapter, List<T> all, Function<T, Label> name) {
        Stream<String> names = all.stream().map(one -> name.apply(one).in(Locale.forLanguageTag(language)));
        assertThat(manual(language).chapter(chapter).orElseThrow().proses().map(Prose::text))
                .containsAll(names.toList());
    }

    private static Manual manual(String language) {
        return ManualReader.read(Locale.forLanguageTag(language));
    }
}
