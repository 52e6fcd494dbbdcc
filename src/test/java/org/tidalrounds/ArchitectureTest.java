package org.tidalrounds;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the code to the layout of ARCHITECTURE.md; {@link Rooms} is its table. */
class ArchitectureTest {
    private static final Path SOURCES = Path.of("src/main/java/org/tidalrounds");
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.tidalrounds");

    @ParameterizedTest
    @MethodSource("org.tidalrounds.Rooms#all")
    void aRoomUsesOnlyTheRoomsItMay(String room) {
        noClasses()
                .that()
                .resideInAPackage("org.tidalrounds." + room + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.tidalrounds..")
                        .and(resideOutsideOfPackages(Rooms.packagesOf(Rooms.usableBy(room)))))
                .allowEmptyShould(true) // The room may not be built yet.
                .check(CODE);
    }

    @Test
    void everyClassIsInARoomOfTheTable() {
        classes()
                .that()
                .doNotHaveSimpleName("package-info")
                .should()
                .resideInAnyPackage(Rooms.packagesOf(Rooms.all()))
                .check(CODE);
    }

    @Test
    void noRoomUsesAnotherInACircle() {
        slices().matching("org.tidalrounds.(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void noPackageUsesAnotherInACircle() {
        slices().matching("org.tidalrounds.(**)").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void planningUsesOnlyLanguageOptaPlannerAndTheJdk() {
        classes()
                .that()
                .resideInAPackage("org.tidalrounds.planning..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.tidalrounds.planning..",
                        "org.tidalrounds.language..",
                        "org.optaplanner..",
                        "org.jspecify..",
                        "java..")
                .check(CODE);
    }

    @Test
    void planningReadsNoFileNoNetworkNoDatabaseAndNoClock() {
        noClasses()
                .that()
                .resideInAPackage("org.tidalrounds.planning..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "java.net..", "java.nio.file..", "java.nio.channels..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(File.*|RandomAccessFile)|java\\.time\\.Clock")
                .check(CODE);
    }

    @Test
    void theTimeComesFromAnInjectedClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.tidalrounds.cli..")
                .should()
                .callMethodWhere(readsTheSystemsTime())
                .check(CODE);
    }

    @Test
    void onlyCommandsWriteToTheTerminal() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.tidalrounds.cli..")
                .should(ACCESS_STANDARD_STREAMS)
                .check(CODE);
    }

    @Test
    void noPackageIsNamedAfterNothing() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..common..", "..service..", "..impl..")
                .check(CODE);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(CODE.getPackage("org.tidalrounds").getSubpackagesInTree())
                .filteredOn(here -> !here.getClasses().isEmpty())
                .filteredOn(here -> !here.isAnnotatedWith(NullMarked.class))
                .extracting(JavaPackage::getName)
                .isEmpty();
    }

    @Test
    void noPackageIsEmpty() throws IOException {
        try (Stream<Path> paths = Files.walk(SOURCES)) {
            List<Path> empty = paths.filter(Files::isDirectory)
                    .filter(folder -> !holdsCode(folder))
                    .toList();
            assertThat(empty).isEmpty();
        }
    }

    /** Whether a class is in the folder or anywhere below; a package-info alone is none. */
    private static boolean holdsCode(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .anyMatch(name -> name.endsWith(".java") && !name.equals("package-info.java"));
        } catch (IOException e) {
            throw new IllegalStateException(folder + " cannot be read", e);
        }
    }

    /** {@code now()} without a clock, or the clock's own milliseconds; measuring a span by nanoTime is fine. */
    private static DescribedPredicate<JavaCall<?>> readsTheSystemsTime() {
        Set<String> systemsOwn = Set.of("currentTimeMillis", "systemUTC", "systemDefaultZone", "system");
        return DescribedPredicate.describe("reads the system's time", call -> {
            String name = call.getTarget().getName();
            String owner = call.getTarget().getOwner().getPackageName();
            boolean hasClock =
                    call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
            return name.equals("now") && owner.startsWith("java.time") && !hasClock
                    || systemsOwn.contains(name) && (owner.equals("java.time") || owner.equals("java.lang"));
        });
    }
}
