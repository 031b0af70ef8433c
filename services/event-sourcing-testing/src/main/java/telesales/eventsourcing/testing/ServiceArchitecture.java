package telesales.eventsourcing.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * How a service is built, as a test of it:
 *
 * <pre>{@code
 * class ArchitectureTest {
 *   @TestFactory
 *   Stream<DynamicTest> the_service() {
 *     return ServiceArchitecture.of("telesales.handover").tests();
 *   }
 * }
 * }</pre>
 */
public final class ServiceArchitecture {
  private static final String[] SERVICES = {
    "telesales.calllog",
    "telesales.leadscoring",
    "telesales.meetingmetrics",
    "telesales.handover",
    "telesales.projection"
  };

  private final String root;
  private final JavaClasses classes;

  private ServiceArchitecture(String root) {
    this.root = root;
    this.classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(root);
    if (classes.isEmpty()) {
      throw new IllegalArgumentException("no classes in " + root);
    }
  }

  /**
   * @param root the service's package
   */
  public static ServiceArchitecture of(String root) {
    return new ServiceArchitecture(root);
  }

  /** One test for each rule. */
  public Stream<DynamicTest> tests() {
    return rulesOf(root).stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.getDescription(), () -> rule.allowEmptyShould(true).check(classes)));
  }

  static List<ArchRule> rulesOf(String root) {
    return List.of(
        theDomainIsPure(root),
        noServiceKnowsAnother(root),
        Rules.noCyclesBetweenPackagesOf(root),
        Rules.timeComesFromAClock(),
        Rules.nobodyWaitsBlindly(),
        Rules.nobodyPrints());
  }

  private static ArchRule theDomainIsPure(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..domain..")
        .should()
        .dependOnClassesThat(not(ownDomain(root).or(Rules.WHAT_A_DOMAIN_MAY_USE)))
        .as("a domain depends on the JDK, the contracts, the figures and the decider alone");
  }

  /** Domains may share: the rules of one capability may use another's words. */
  private static DescribedPredicate<JavaClass> ownDomain(String root) {
    return resideInAPackage(root + "..domain..");
  }

  private static ArchRule noServiceKnowsAnother(String root) {
    String[] others =
        Stream.of(SERVICES)
            .filter(service -> !service.equals(root))
            .map(service -> service + "..")
            .toArray(String[]::new);
    return noClasses()
        .should()
        .dependOnClassesThat(resideInAnyPackage(others))
        .as("a service knows no other service's classes, only published events");
  }
}
