package telesales.projection.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class RebuildThreadTest {
  private static final Duration SOON = Duration.ofSeconds(40);
  private static final Duration LOOK_EVERY = Duration.ofMillis(300);

  private final Away away = new Away();
  private final RebuildThread thread =
      // Nobody gets as far as to rebuild.
      new RebuildThread(
          new Owner(Flyway.configure().dataSource(away).load(), "projection"), null, config());

  /** A database that does not answer. */
  private static final class Away extends PGSimpleDataSource {
    private static final long serialVersionUID = 1L;
    private final transient Queue<Instant> asked = new ConcurrentLinkedQueue<>();

    @Override
    public Connection getConnection() throws SQLException {
      asked.add(Instant.now());
      throw new SQLException("away");
    }
  }

  @AfterEach
  void stop() {
    thread.stop(new ShutdownEvent());
  }

  /** After three failures it also asks whether it may say so. */
  @Test
  void a_database_that_is_away_is_not_asked_again_and_again_without_a_rest() {
    thread.start(new StartupEvent());

    await().atMost(SOON).until(() -> away.asked.size() >= 7);

    Instant first = away.asked.remove();
    Instant seventh = away.asked.stream().skip(5).findFirst().orElseThrow();
    assertThat(Duration.between(first, seventh)).isGreaterThanOrEqualTo(LOOK_EVERY.multipliedBy(4));
  }

  private static RebuildConfig config() {
    return new SmallRyeConfigBuilder()
        .withMapping(RebuildConfig.class)
        .withDefaultValue("telesales.rebuild.look-every", LOOK_EVERY.toMillis() + "ms")
        .withConverter(Duration.class, 100, new DurationConverter())
        .build()
        .getConfigMapping(RebuildConfig.class);
  }
}
