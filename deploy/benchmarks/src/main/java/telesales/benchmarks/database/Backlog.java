package telesales.benchmarks.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import telesales.singlemachine.Service;

/** What services have yet to publish or to take in. */
public final class Backlog {
  private static final long BETWEEN_LOOKS_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
  private static final Duration STILL = Duration.ofSeconds(2);
  private static final String STATE =
      "SELECT (SELECT count(*) FROM outbox), (SELECT coalesce(sum(next_offset), 0) FROM"
          + " consumed_offset)";

  private final Postgres postgres;

  public Backlog(Postgres postgres) {
    this.postgres = postgres;
  }

  /** Of one service: events that are not on Kafka yet, and how far it has read there. */
  private record State(long toPublish, long read) {}

  /**
   * Waits until nothing moves any more.
   *
   * @return the seconds until the last movement
   */
  public double awaitNone(Duration patience) throws SQLException {
    List<Connection> connections = new ArrayList<>();
    try {
      for (Service service : Service.values()) {
        connections.add(postgres.connect(service.database()));
      }
      return awaitStillness(connections, patience);
    } finally {
      for (Connection connection : connections) {
        connection.close();
      }
    }
  }

  private static double awaitStillness(List<Connection> connections, Duration patience)
      throws SQLException {
    long begin = System.nanoTime();
    long lastMovement = begin;
    List<State> before = List.of();
    for (long now = begin; now - begin < patience.toNanos(); now = System.nanoTime()) {
      List<State> states = states(connections);
      if (!states.equals(before) || states.stream().anyMatch(state -> state.toPublish() > 0)) {
        lastMovement = before.isEmpty() ? begin : now;
        before = states;
      } else if (now - lastMovement > STILL.toNanos()) {
        return TimeUnit.NANOSECONDS.toMillis(lastMovement - begin) / 1e3;
      }
      LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
    }
    throw new IllegalStateException("services had not caught up after " + patience);
  }

  private static List<State> states(List<Connection> connections) throws SQLException {
    List<State> states = new ArrayList<>();
    for (Connection connection : connections) {
      try (var statement = connection.createStatement();
          var row = statement.executeQuery(STATE)) {
        row.next();
        states.add(new State(row.getLong(1), row.getLong(2)));
      }
    }
    return states;
  }
}
