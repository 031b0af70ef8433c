package telesales.benchmarks.phases;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import telesales.benchmarks.calls.BatchPosts;
import telesales.benchmarks.database.IndexedRows;
import telesales.benchmarks.http.Load;
import telesales.benchmarks.http.LoadClient;
import telesales.benchmarks.installation.Api;
import telesales.benchmarks.report.Fact;

/**
 * How many events a second the boards' tables are built from, beside those that serve, and how many
 * rows PostgreSQL alone makes and indexes right before and after.
 */
final class RebuildPhase implements Phase {
  static final String NAME = "rebuild";
  private static final String PATH = "/api/rebuild";
  private static final List<String> TIMES = List.of("first", "second", "third");
  private static final int BATCH_LINES = 1_000;
  private static final int CLIENTS = 4;
  private static final Duration POSTING = Duration.ofMinutes(2);
  private static final Duration LOOK = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofMinutes(20);
  private static final double MILLIS = 1_000.0;
  private static final double PERCENT = 100;

  @Override
  public void run(Session session) throws Exception {
    var posted =
        LoadClient.run(
            session.installation().frontAddress(),
            new BatchPosts(session.calls(), BATCH_LINES, session.host(), session.key()),
            Load.closed(CLIENTS, Duration.ZERO, POSTING));
    session.results().addAnswered(posted.callsInAll());
    session.awaitNoBacklog();
    Api administrator = session.installation().asAdministrator();
    // The first after a start is translated while it runs; later ones show what it costs then.
    for (String time : TIMES) {
      measure(time, session, administrator);
    }
  }

  private static void measure(String time, Session session, Api administrator)
      throws IOException, InterruptedException, SQLException {
    var yardstick = new IndexedRows(session.postgres());
    double before = yardstick.perSecond();
    administrator.post(PATH);
    JsonNode done = await(administrator);
    double rows = (before + yardstick.perSecond()) / 2;
    Duration took =
        Duration.between(
            Instant.parse(done.path("startedAt").asText()),
            Instant.parse(done.path("endedAt").asText()));
    long events = done.path("events").asLong();
    double seconds = took.toMillis() / MILLIS;
    double rate = events / seconds;
    session.results().add(new Fact(NAME, time + ": events", events, ""));
    session.results().add(new Fact(NAME, time + ": built in", seconds, "s"));
    session.results().add(new Fact(NAME, time + ": rate", rate, "events/s"));
    session.results().add(new Fact(NAME, time + ": PostgreSQL alone", rows, "rows/s"));
    session.results().add(new Fact(NAME, time + ": of as many rows", PERCENT * rate / rows, "%"));
    if (!done.path("comparison").path("equal").asBoolean()) {
      throw new IOException("the rebuilt tables differ: " + done.path("comparison"));
    }
    administrator.delete(PATH);
  }

  private static JsonNode await(Api administrator) throws IOException, InterruptedException {
    Instant until = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(until)) {
      JsonNode now = administrator.get(PATH);
      switch (now.path("state").asText()) {
        case "ready" -> {
          return now;
        }
        case "building", "comparing" -> Thread.sleep(LOOK);
        default -> throw new IOException("the rebuild ended otherwise: " + now);
      }
    }
    throw new IOException("the rebuild takes longer than " + PATIENCE.toMinutes() + " minutes");
  }
}
