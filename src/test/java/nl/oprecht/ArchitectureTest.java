package nl.oprecht;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows of the map in {@code nl.oprecht.package-info}. */
@AnalyzeClasses(packages = "nl.oprecht", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final int LONGEST_FILE = 300;

    /** What each package may know of ours beside itself. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            Map.entry("domain", List.of()),
            Map.entry("work", List.of()),
            Map.entry("i18n", List.of()),
            Map.entry("resource", List.of()),
            Map.entry("pack", List.of("domain", "resource")),
            Map.entry("library", List.of("domain", "resource")),
            Map.entry("store", List.of("domain")),
            Map.entry("listening", List.of("domain")),
            Map.entry("languagetool", List.of("domain", "listening", "pack")),
            Map.entry("check", List.of("domain", "work")),
            Map.entry("cli", List.of("domain", "check", "library", "i18n", "resource")),
            Map.entry("ui", List.of("domain", "check", "work", "i18n")));

    @ArchTest
    static final ArchRule no_circles_between_packages =
            slices().matching("nl.oprecht.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule no_circles_inside_domain =
            slices().matching("nl.oprecht.domain.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule no_circles_inside_the_window =
            slices().matching("nl.oprecht.ui.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule no_circles_inside_listening =
            slices().matching("nl.oprecht.listening.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule domain_knows_only_Java = classes()
            .that()
            .resideInAPackage("nl.oprecht.domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("nl.oprecht.domain..", "java.lang..", "java.util..", "java.time..", "org.jspecify..");

    @ArchTest
    static final ArchRule LanguageTool_ends_at_one_door = noClasses()
            .that()
            .resideOutsideOfPackage("nl.oprecht.languagetool..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.languagetool..");

    @ArchTest
    static final ArchRule SQL_ends_at_one_door = noClasses()
            .that()
            .resideOutsideOfPackage("nl.oprecht.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..", "org.flywaydb..");

    @ArchTest
    static final ArchRule RichTextFX_ends_at_one_door = noClasses()
            .that()
            .resideOutsideOfPackage("nl.oprecht.ui.editor..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.fxmisc..", "org.reactfx..");

    @ArchTest
    static final ArchRule only_the_window_knows_JavaFX = noClasses()
            .that(not(resideInAnyPackage("nl.oprecht.ui..", "nl.oprecht")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx..");

    @ArchTest
    static final ArchRule picocli_ends_at_the_terminal = noClasses()
            .that()
            .resideOutsideOfPackage("nl.oprecht.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule nothing_knows_the_composition_root = noClasses()
            .that(not(resideInAPackage("nl.oprecht")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.oprecht");

    @ArchTest
    static void every_package_knows_only_what_the_map_allows(JavaClasses classes) {
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
                    .check(classes);
        });
    }

    @ArchTest
    static void every_package_is_on_the_map(JavaClasses classes) {
        assertThat(classes.stream()
                        .map(c -> c.getPackageName().replaceFirst("^nl\\.oprecht\\.?", ""))
                        .filter(below -> !below.isEmpty())
                        .map(below -> below.split("\\.")[0])
                        .distinct())
                .isSubsetOf(ARROWS.keySet());
    }

    @Test
    void no_source_file_is_longer_than_a_reader_can_hold() throws IOException {
        try (Stream<Path> files = Stream.of("src", "templates").map(Path::of).flatMap(ArchitectureTest::walk)) {
            assertThat(files.filter(file -> file.toString().matches(".*\\.(java|xml|css|md|yml|sql|dtd)")))
                    .allSatisfy(file -> assertThat(Files.readAllLines(file).size())
                            .as(file.toString())
                            .isLessThanOrEqualTo(LONGEST_FILE));
        }
    }

    private static Stream<Path> walk(Path root) {
        try {
            return Files.walk(root).filter(Files::isRegularFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
