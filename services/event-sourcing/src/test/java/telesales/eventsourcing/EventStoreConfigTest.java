package telesales.eventsourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import telesales.eventsourcing.infrastructure.StoreConfig;

class EventStoreConfigTest {
  @Test
  void a_service_that_configures_nothing_gets_these() {
    EventStoreConfig config = StoreConfig.defaults();

    assertThat(config.groupSize()).isEqualTo(200);
    assertThat(config.groupWriters()).isEqualTo(4);
    assertThat(config.waitingAppends()).isEqualTo(5_000);
    assertThat(config.appendTimeout()).isEqualTo(Duration.ofSeconds(10));
    assertThat(config.conflictAttempts()).isEqualTo(8);
    assertThat(config.relay().batchSize()).isEqualTo(500);
    assertThat(config.relay().pollInterval()).isEqualTo(Duration.ofMillis(500));
    assertThat(config.relay().gatherTime()).isEqualTo(Duration.ofMillis(20));
  }
}
