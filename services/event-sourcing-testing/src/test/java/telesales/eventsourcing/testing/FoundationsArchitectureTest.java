package telesales.eventsourcing.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class FoundationsArchitectureTest {
  private static final JavaClasses FOUNDATIONS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("-tests.jar"))
          .withImportOption(location -> !location.contains("/event-sourcing-testing/"))
          .importPackages("telesales.contracts", "telesales.figures", "telesales.eventsourcing");

  @Test
  void the_contracts_depend_on_the_jdk_and_on_json_annotations_alone() {
    classes()
        .that()
        .resideInAPackage("telesales.contracts..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "org.jspecify..",
            "com.fasterxml.jackson.annotation..",
            "telesales.contracts..")
        .check(FOUNDATIONS);
  }

  @Test
  void the_figures_depend_on_the_jdk_and_the_contracts_alone() {
    classes()
        .that()
        .resideInAPackage("telesales.figures..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..", "org.jspecify..", "telesales.contracts..", "telesales.figures..")
        .check(FOUNDATIONS);
  }

  @Test
  void the_decider_depends_on_the_jdk_alone() {
    classes()
        .that()
        .resideInAPackage("telesales.eventsourcing.decider..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", "telesales.eventsourcing.decider..")
        .check(FOUNDATIONS);
  }

  @Test
  void what_a_store_promises_does_not_depend_on_how_it_keeps_it() {
    classes()
        .that()
        .resideInAPackage("telesales.eventsourcing.store..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..", "org.jspecify..", "io.smallrye.mutiny..", "telesales.eventsourcing.store..")
        .check(FOUNDATIONS);
  }

  @Test
  void the_packages_of_event_sourcing_have_no_cycles() {
    Rules.noCyclesBetweenPackagesOf("telesales.eventsourcing").check(FOUNDATIONS);
  }

  @Test
  void time_comes_from_the_injected_clock_except_in_the_one_that_makes_it() {
    Rules.timeComesFromAClock()
        .check(
            FOUNDATIONS.that(
                DescribedPredicate.describe(
                    "not the clock itself",
                    type -> !type.getName().startsWith("telesales.eventsourcing.FloorClock"))));
  }

  @Test
  void nobody_sleeps_or_prints() {
    Rules.nobodyWaitsBlindly().check(FOUNDATIONS);
    Rules.nobodyPrints().check(FOUNDATIONS);
  }
}
