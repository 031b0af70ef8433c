package telesales.benchmarks.phases;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import telesales.benchmarks.calls.BatchPosts;
import telesales.benchmarks.http.Load;
import telesales.benchmarks.http.LoadClient;
import telesales.benchmarks.installation.Api;
import telesales.benchmarks.report.Fact;

/** How many events a second the boards' tables are built from, beside those that serve. */
final class RebuildPhase implements Phase {
  static final String NAME = "rebuild";
  private static final String PATH = "/api/rebuild";
  private static final int BATCH_LINES = 1_000;
  private static final int CLIENTS = 4;
  private static final Duration POSTING = Duration.ofMinutes(2);
  private static final Duration LOOK = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofMinutes(20);
  private static final double MILLIS = 1_000.0;

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
    // The first after a start is translated while it runs; the second shows what it costs then.
    measure("", session, administrator);
    measure("again: ", session, administrator);
  }

  private static void measure(String which, Session session, Api administrator)
      throws IOException, InterruptedException {
    administrator.post(PATH);
    JsonNode done = await(administrator);
    Duration took =
        Duration.between(
            Instant.parse(done.path("startedAt").asText()),
            Instant.parse(done.path("endedAt").asText()));
    long events = done.path("events").asLong();
    double seconds = took.toMillis() / MILLIS;
    session.results().add(new Fact(NAME, which + "events", events, ""));
    session.results().add(new Fact(NAME, which + "built in", seconds, "s"));
    session.results().add(new Fact(NAME, which + "rate", events / seconds, "events/s"));
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
