package telesales.meetingmetrics;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class StructureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("telesales.meetingmetrics");

  @Test
  void the_domain_knows_the_jdk_the_events_the_figures_and_the_decider_and_nothing_else() {
    classes()
        .that()
        .resideInAPackage("..domain..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "org.jspecify..",
            "telesales.contracts..",
            "telesales.figures..",
            "telesales.eventsourcing.decider..",
            "telesales.meetingmetrics..domain..")
        .check(CLASSES);
  }

  @Test
  void endpoints_and_reactions_do_not_know_each_other() {
    noClasses()
        .that()
        .resideInAPackage("..http..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("..reaction..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("..reaction..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("..http..")
        .check(CLASSES);
  }
}
