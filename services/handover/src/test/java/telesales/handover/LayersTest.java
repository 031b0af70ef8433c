package telesales.handover;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class LayersTest {
  @Test
  void the_domain_knows_events_and_deciders_only() {
    var service =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("telesales.handover");

    classes()
        .that()
        .resideInAPackage("..handover.domain..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "org.jspecify..",
            "telesales.contracts..",
            "telesales.eventsourcing.decider..",
            "telesales.handover.domain..")
        .check(service);
  }
}
