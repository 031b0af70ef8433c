package telesales.eventsourcing.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules notice what they are there for: each finds its offender in a service that is wrong. */
class ServiceArchitectureTest {
  private static final String WRONG = "telesales.eventsourcing.testing.badservice";
  private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(WRONG);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          a domain depends on, Rule.java
          no cycles between, Cycle detected
          time comes from, Rule.java
          nobody sleeps, Endpoint.java
          nobody prints, Endpoint.java
          a service knows no other, Endpoint.java
          """)
  void a_rule_finds_its_offender(String name, String offender) {
    ArchRule rule =
        ServiceArchitecture.rulesOf(WRONG).stream()
            .filter(each -> each.getDescription().startsWith(name))
            .findFirst()
            .orElseThrow();

    var found = rule.evaluate(CLASSES);

    assertThat(found.hasViolation()).isTrue();
    assertThat(found.getFailureReport().toString()).contains(offender);
  }

  @Test
  void a_misspelt_package_is_not_a_service_that_keeps_all_rules() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ServiceArchitecture.of("telesales.handovr"));
  }
}
