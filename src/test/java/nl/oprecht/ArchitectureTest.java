package nl.oprecht;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows of the map in {@code nl.oprecht.package-info}. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.oprecht");

    private static final int LONGEST_FILE = 300;

    /** What each package may know of ours beside itself. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            Map.entry("domain", List.of()),
            Map.entry("work", List.of()),
            Map.entry("i18n", List.of()),
            Map.entry("resource", List.of()),
            Map.entry("pack", List.of("domain", "resource")),
            Map.entry("library", List.of("domain", "resource")),
            Map.entry("document", List.of("domain")),
            Map.entry("exchange", List.of("domain", "document", "library", "resource")),
            Map.entry("store", List.of("domain")),
            Map.entry("settings", List.of("domain")),
            Map.entry("system", List.of("domain")),
            Map.entry("listening", List.of("domain")),
            Map.entry("ear", List.of("domain", "listening", "pack", "library")),
            Map.entry("evaluation", List.of("domain")),
            Map.entry("languagetool", List.of("domain", "listening", "pack")),
            Map.entry("check", List.of("domain", "work")),
            Map.entry("cli", List.of("domain", "check", "evaluation", "library", "exchange", "i18n", "resource")),
            Map.entry("manual", List.of("domain", "resource")),
            Map.entry("ui", List.of("domain", "check", "manual", "work", "i18n")));

    @Test
    void no_circles_between_packages() {
        slices().matching("nl.oprecht.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void no_circles_inside_domain() {
        slices().matching("nl.oprecht.domain.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void no_circles_inside_the_window() {
        slices().matching("nl.oprecht.ui.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void no_circles_inside_listening() {
        slices().matching("nl.oprecht.listening.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void domain_knows_only_Java() {
        classes()
                .that()
                .resideInAPackage("nl.oprecht.domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "nl.oprecht.domain..",
                        "java.lang..",
                        "java.nio..",
                        "java.util..",
                        "java.time..",
                        "java.text..",
                        "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void LanguageTool_ends_at_one_door() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.oprecht.languagetool..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.languagetool..")
                .check(CLASSES);
    }

    @Test
    void SQL_ends_at_one_door() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.oprecht.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..", "org.flywaydb..")
                .check(CLASSES);
    }

    @Test
    void Liblinear_ends_at_one_door() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.oprecht.ear.training..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("de.bwaldvogel..")
                .check(CLASSES);
    }

    @Test
    void RichTextFX_ends_at_one_door() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.oprecht.ui.editor..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.fxmisc..", "org.reactfx..")
                .check(CLASSES);
    }

    @Test
    void only_the_window_knows_JavaFX() {
        noClasses()
                .that(not(resideInAnyPackage("nl.oprecht.ui..", "nl.oprecht")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..")
                .check(CLASSES);
    }

    @Test
    void formats_of_other_programs_end_at_one_door() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.oprecht.exchange..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("de.siegmar..", "org.yaml..")
                .check(CLASSES);
    }

    @Test
    void web_pages_and_mails_end_at_one_door() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.oprecht.document..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jsoup..", "org.apache.james..")
                .check(CLASSES);
    }

    @Test
    void CommonMark_ends_at_one_door() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.oprecht.manual..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.commonmark..")
                .check(CLASSES);
    }

    @Test
    void picocli_ends_at_the_terminal() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.oprecht.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(CLASSES);
    }

    @Test
    void nothing_knows_the_composition_root() {
        noClasses()
                .that(not(resideInAPackage("nl.oprecht")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("nl.oprecht")
                .check(CLASSES);
    }

    @Test
    void every_package_knows_only_what_the_map_allows() {
        ARROWS.forEach((name, allowed) -> {
            String[] others = ARROWS.keySet().stream()
                    .filter(other -> !other.equals(name) && !allowed.contains(other))
                    .map(other -> "nl.oprecht." + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("nl.oprecht." + name + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .because("the map lets " + name + " know only " + allowed)
                    .check(CLASSES);
        });
    }

    @Test
    void every_package_is_on_the_map() {
        assertThat(CLASSES.stream()
                        .map(c -> c.getPackageName().replaceFirst("^nl\\.oprecht\\.?", ""))
                        .filter(below -> !below.isEmpty())
                        .map(below -> below.split("\\.")[0])
                        .distinct())
                .isSubsetOf(ARROWS.keySet());
    }

    @Test
    void no_source_file_is_longer_than_a_reader_can_hold() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (String root : List.of("src", "templates")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file : files.filter(ArchitectureTest::isSource).toList()) {
                    int lines = Files.readAllLines(file).size();
                    if (lines > LONGEST_FILE) {
                        tooLong.add(file + " " + lines);
                    }
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }

    private static boolean isSource(Path file) {
        return file.toString().matches(".*\\.(java|xml|css|md|yml|sql|dtd)");
    }
}
