package org.isnad;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The direction between modules, seen from the last one, which uses all others. */
final class ModulesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.isnad");

    @Test
    void classesOfEveryModuleWereImported() {
        for (String each : new String[] {
            "org.isnad.model",
            "org.isnad.read",
            "org.isnad.export",
            "org.isnad.eval.score",
            "org.isnad.gazetteer",
            "org.isnad.cli"
        }) {
            assertThat(CLASSES.containPackage(each)).as(each).isTrue();
        }
    }

    @Test
    void theToolsForTheGazetteerUseNoOtherModuleThanCore() {
        noClasses()
                .that()
                .resideInAPackage("org.isnad.gazetteer..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.isnad.read..", "org.isnad.export..", "org.isnad.cli..")
                .check(CLASSES);
    }

    @Test
    void modulesUseCoreAndNotEachOther() {
        usesNone("org.isnad.read..", "org.isnad.export..", "org.isnad.eval..", "org.isnad.cli..");
        usesNone("org.isnad.export..", "org.isnad.read..", "org.isnad.eval..", "org.isnad.cli..");
        usesNone("org.isnad.eval..", "org.isnad.read..", "org.isnad.export..", "org.isnad.cli..");
    }

    /** Of core, what is measured is its outcome: a scorer that knew how it came about could not judge it. */
    @Test
    void ofCoreTheEvaluationUsesTheRecordsAlone() {
        noClasses()
                .that()
                .resideInAPackage("org.isnad.eval..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.isnad..")
                        .and(not(resideInAPackage("org.isnad.eval..")))
                        .and(not(resideInAPackage("org.isnad.model.."))))
                .check(CLASSES);
    }

    @Test
    void insideTheEvaluationEachPackageUsesThoseBeforeIt() {
        usesNone(
                "org.isnad.eval.annotation..",
                "org.isnad.eval.read..",
                "org.isnad.eval.score..",
                "org.isnad.eval.show..");
        usesNone("org.isnad.eval.read..", "org.isnad.eval.score..", "org.isnad.eval.show..");
        usesNone("org.isnad.eval.score..", "org.isnad.eval.show..");
    }

    private static void usesNone(String modulesPackage, String... others) {
        noClasses()
                .that()
                .resideInAPackage(modulesPackage)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyLibraryHasOneHome() {
        classes()
                .that()
                .resideOutsideOfPackages(
                        "org.isnad.read..", "org.isnad.export..", "org.isnad.eval..", "org.isnad.gazetteer..")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages("com.fasterxml.jackson..")
                .check(CLASSES);
        classes()
                .that()
                .resideOutsideOfPackage("org.isnad.read..")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackage("com.ibm.icu..")
                .check(CLASSES);
        classes()
                .that()
                .resideOutsideOfPackage("org.isnad.cli..")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages("picocli..", "me.tongfei..")
                .check(CLASSES);
    }

    /** The runnable jar leaves the rest of ICU out; what is needed beyond has to be let in in this module's pom. */
    @Test
    void ofIcuOnlyTheDetectionOfCharacterSetsIsUsed() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("com.ibm.icu..")
                        .and(not(assignableTo("com.ibm.icu.text.CharsetDetector")))
                        .and(not(assignableTo("com.ibm.icu.text.CharsetMatch"))))
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLineEndsTheProcess() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.isnad.cli..", "org.isnad.testing..")
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }
}
