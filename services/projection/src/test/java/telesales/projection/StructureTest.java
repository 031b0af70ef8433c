package telesales.projection;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class StructureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("telesales.projection");

  @Test
  void packages_depend_on_each_other_one_way() {
    slices().matching("telesales.projection.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void pages_know_boards_by_their_addresses_only() {
    classes()
        .that()
        .resideInAPackage("..page..")
        .should()
        .onlyHaveDependentClassesThat()
        .resideInAPackage("..page..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("..page..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..board..", "..live..", "..counting..", "..history..")
        .check(CLASSES);
  }

  @Test
  void what_is_taken_in_does_not_know_who_asks() {
    noClasses()
        .that()
        .resideInAnyPackage("..counting..", "..floor..", "..meeting..", "..lead..", "..history..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..board..", "..live..", "..edge..", "jakarta.ws..")
        .check(CLASSES);
  }
}
