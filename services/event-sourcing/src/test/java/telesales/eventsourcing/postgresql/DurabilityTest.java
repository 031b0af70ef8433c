package telesales.eventsourcing.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import telesales.eventsourcing.infrastructure.Samples;
import telesales.eventsourcing.infrastructure.StoreConfig;
import telesales.eventsourcing.infrastructure.StoreDatabase;

/** What the store's promises stand on. */
class DurabilityTest {
  private static final String INSUFFICIENT_PRIVILEGE = "42501";

  private static StoreDatabase database;

  @BeforeAll
  static void storeOneEvent() {
    database = StoreDatabase.create();
    new PostgresEventStore(
            database.pool(), Samples.CLOCK, StoreConfig.defaults(), new SimpleMeterRegistry())
        .append(Samples.append(Samples.newStream(), 0, 1))
        .await()
        .atMost(Duration.ofSeconds(20));
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
  void a_commit_is_on_the_disk_before_it_is_answered(String setting) {
    assertThat(database.query("SHOW " + setting, row -> row.getString(0))).containsExactly("on");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE event SET data = '{}'",
        "DELETE FROM event",
        "TRUNCATE event",
        "DROP TABLE event",
        "ALTER TABLE event ADD COLUMN more text",
        "UPDATE outbox SET shard = 0",
        "DELETE FROM consumed_offset",
        "DELETE FROM consumed_stream",
        "CREATE TABLE mine (id int)"
      })
  void the_services_role_cannot(String statement) {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> executeAsService(statement))
        .extracting(SQLException::getSQLState)
        .isEqualTo(INSUFFICIENT_PRIVILEGE);
  }

  @Test
  void nobody_can_choose_an_events_position() {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(
            () ->
                executeAsService(
                    "INSERT INTO event SELECT 7, 's', 1, event_id, type, 1, occurred_at, recorded_at, data, meta FROM event"))
        .withMessageContaining("position");
  }

  private static void executeAsService(String statement) throws SQLException {
    try (var service = database.asService();
        var execution = service.createStatement()) {
      execution.execute(statement);
    }
  }
}
