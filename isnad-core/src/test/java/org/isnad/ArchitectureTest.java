package org.isnad;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The shape of the library: its packages stand in the order of the flow, and each uses only those before it. */
final class ArchitectureTest {
    /** The flow. A new package gets its place here. */
    private static final List<String> FLOW = List.of(
            "org.isnad.model",
            "org.isnad.text",
            "org.isnad.lexicon",
            "org.isnad.morphology",
            "org.isnad.rules",
            "org.isnad.recognise.numbers",
            "org.isnad.recognise.times",
            "org.isnad.recognise.places",
            "org.isnad.recognise.actors",
            "org.isnad.interpret.phrases",
            "org.isnad.interpret.claims",
            "org.isnad.interpret.events",
            "org.isnad.interpret.control",
            "org.isnad.interpret.sources",
            "org.isnad.link",
            "org.isnad.pipeline");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.isnad")
            .that(not(resideInAPackage("org.isnad.testing")));

    @Test
    void classesOfThisModuleWereImported() {
        assertThat(CLASSES).hasSizeGreaterThan(20);
        assertThat(packages()).contains("org.isnad.model", "org.isnad.text");
    }

    @Test
    void everyPackageHasItsPlaceInTheFlow() {
        assertThat(FLOW).containsAll(packages());
    }

    @Test
    void packagesUseOnlyThoseBeforeThem() {
        for (int i = 0; i < FLOW.size() - 1; i++) {
            noClasses()
                    .that()
                    .resideInAPackage(FLOW.get(i))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(FLOW.subList(i + 1, FLOW.size()).toArray(String[]::new))
                    .because("packages stand in the order of the flow")
                    .allowEmptyShould(true)
                    .check(CLASSES);
        }
    }

    @Test
    void noCyclesBetweenPackages() {
        slices().matching("org.isnad.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void jdkAloneIsUsed() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.isnad..", "org.jspecify.annotations")
                .check(CLASSES);
    }

    @Test
    void nothingIsPrintedAndNothingExits() {
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
        noClasses()
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> unmarked = CLASSES.stream()
                .map(JavaClass::getPackage)
                .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unmarked).isEmpty();
    }

    private static Set<String> packages() {
        return CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
    }
}
