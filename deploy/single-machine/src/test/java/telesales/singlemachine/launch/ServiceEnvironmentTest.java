package telesales.singlemachine.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import telesales.singlemachine.DataDirectory;
import telesales.singlemachine.Service;

class ServiceEnvironmentTest {

  @TempDir Path directory;
  private DataDirectory data;
  private Ports ports;

  @BeforeEach
  void prepare() throws Exception {
    data = DataDirectory.at(directory).create();
    ports = Ports.choose(data.ports(), Processes.names());
  }

  @Test
  void a_service_connects_as_its_own_role_and_migrates_as_the_owner() {
    Map<String, String> environment = environment(Optional.empty()).of(Service.LEAD_SCORING);

    assertThat(environment)
        .containsEntry("QUARKUS_DATASOURCE_USERNAME", "lead_scoring")
        .containsEntry("QUARKUS_FLYWAY_USERNAME", "lead_scoring_owner")
        .containsEntry("QUARKUS_HTTP_PORT", Integer.toString(ports.of("lead-scoring")))
        .containsEntry("MP_JWT_VERIFY_ISSUER", "telesales");
    assertThat(environment.get("QUARKUS_DATASOURCE_REACTIVE_URL"))
        .isEqualTo("postgresql://127.0.0.1:" + ports.of("postgresql") + "/lead_scoring");
    assertThat(environment.get("QUARKUS_DATASOURCE_PASSWORD"))
        .isNotEqualTo(environment.get("QUARKUS_FLYWAY_PASSWORD"));
  }

  @Test
  void secrets_are_made_once_and_given_to_nobody_else() {
    String key = "TELESALES_CALL_LOG_MASTER_KEY";
    String first = environment(Optional.empty()).of(Service.CALL_LOG).get(key);

    assertThat(Base64.getDecoder().decode(first)).hasSize(32);
    assertThat(environment(Optional.empty()).of(Service.CALL_LOG)).containsEntry(key, first);
    assertThat(environment(Optional.empty()).of(Service.PROJECTION)).doesNotContainKey(key);
  }

  @Test
  void all_services_of_a_demonstration_live_on_one_clock() {
    var day =
        new DayClock(
            Instant.parse("2026-01-05T00:46:00Z"), Instant.parse("2026-07-01T10:00:00Z"), 60);

    for (Service service : Service.values()) {
      assertThat(environment(Optional.of(day)).of(service))
          .containsEntry("TELESALES_CLOCK_START", "2026-01-05T00:46:00Z")
          .containsEntry("TELESALES_CLOCK_REAL_START", "2026-07-01T10:00:00Z")
          .containsEntry("TELESALES_CLOCK_SPEED", "60");
    }
    assertThat(environment(Optional.empty()).of(Service.HANDOVER))
        .doesNotContainKey("TELESALES_CLOCK_START");
  }

  private ServiceEnvironment environment(Optional<DayClock> clock) {
    return new ServiceEnvironment(ports, new Secrets(data), clock);
  }
}
