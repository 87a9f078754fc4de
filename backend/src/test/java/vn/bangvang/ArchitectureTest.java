package vn.bangvang;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.micronaut.http.annotation.HttpMethodMapping;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.Permit;

class ArchitectureTest {

    private static final String ROOT = "vn.bangvang.";

    /** A package may import only packages that stand before it. */
    private static final List<String> ROOMS = List.of(
            "kernel",
            "database",
            "rulebook",
            "scoring",
            "assignment",
            "recount",
            "journal",
            "storage",
            "notice",
            "account",
            "document",
            "programme",
            "entry",
            "expert",
            "judging",
            "council",
            "award",
            "ceremony",
            "portal",
            "rehearsal");

    private static final List<String> PURE = List.of("rulebook", "scoring", "assignment", "recount");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.bangvang");

    @Test
    void every_package_stands_in_the_table() {
        var found = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(ROOT))
                .map(name -> name.substring(ROOT.length()).split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(ROOMS).containsAll(found);
    }

    @Test
    void a_package_imports_only_packages_above_it() {
        for (int i = 0; i < ROOMS.size(); i++) {
            var below = ROOMS.subList(i + 1, ROOMS.size()).stream()
                    .map(room -> ROOT + room + "..")
                    .toArray(String[]::new);
            if (below.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + ROOMS.get(i) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(below)
                        .allowEmptyShould(true)
                        .check(CLASSES);
            }
        }
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void the_engines_are_pure() {
        for (var room : PURE) {
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + room + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "io.micronaut..", "java.sql..", "java.net.http..", "jakarta..", ROOT + "kernel..")
                    .allowEmptyShould(true)
                    .check(CLASSES);
        }
    }

    @Test
    void nobody_reads_another_clock() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "rehearsal..")
                .and()
                .resideOutsideOfPackage(ROOT + "database..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }

    @Test
    void every_route_names_its_act() {
        methods()
                .that()
                .areMetaAnnotatedWith(HttpMethodMapping.class)
                .and()
                .areNotAnnotatedWith(io.micronaut.http.annotation.Error.class)
                .should()
                .beAnnotatedWith(Permit.class)
                .check(CLASSES);
    }

    @Test
    void controllers_hold_no_repository() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Repository")
                .check(CLASSES);
    }

    @Test
    void no_package_is_a_drawer() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..helper..", "..manager..", "..impl..", "..dto..", "..common..")
                .check(CLASSES);
    }

    @Test
    void names_say_what_a_thing_is() {
        classes()
                .that()
                .resideInAPackage("vn.bangvang..")
                .should()
                .haveNameNotMatching(".*(Manager|Helper|Utils?|Impl)$")
                .check(CLASSES);
    }
}
