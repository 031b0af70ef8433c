package telesales.benchmarks.freshness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodySubscribers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import telesales.benchmarks.calls.FloorOfAgents;

/** Boards that are left open, as on walls and desks: each has a stream of its own. */
public final class Watchers implements AutoCloseable {
  private static final List<String> MEETINGS = List.of("morning", "noon", "evening");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final LongAdder bytes = new LongAdder();
  private final List<CompletableFuture<?>> ended = new ArrayList<>();

  private Watchers() {}

  /** Returns when each has been told its board for the first time. */
  public static Watchers open(URI front, String token, FloorOfAgents floor, int boards)
      throws IOException {
    var watchers = new Watchers();
    List<CompletableFuture<Void>> told = new ArrayList<>();
    for (int i = 0; i < boards; i++) {
      String team = FloorOfAgents.TEAMS.get(i % FloorOfAgents.TEAMS.size());
      String meeting = MEETINGS.get(i / FloorOfAgents.TEAMS.size() % MEETINGS.size());
      URI live =
          front.resolve("/api/boards/%s/%s/live?date=%s".formatted(team, meeting, floor.day()));
      told.add(watchers.watch(live, token));
    }
    try {
      CompletableFuture.allOf(told.toArray(CompletableFuture[]::new))
          .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
          .join();
    } catch (CompletionException e) {
      watchers.close();
      throw new IOException("not every board is shown", e.getCause());
    }
    return watchers;
  }

  /** What all of them were told so far. */
  public long bytes() {
    return bytes.sum();
  }

  /** How many still watch: a stream that ended or broke is none. */
  public long watching() {
    return ended.stream().filter(each -> !each.isDone()).count();
  }

  @Override
  public void close() {
    client.shutdownNow();
  }

  private CompletableFuture<Void> watch(URI live, String token) {
    var first = new CompletableFuture<Void>();
    HttpRequest request =
        HttpRequest.newBuilder(live).header("Authorization", "Bearer " + token).build();
    ended.add(
        client
            .sendAsync(
                request,
                response -> {
                  if (response.statusCode() != 200) {
                    first.completeExceptionally(
                        new IOException("a board answered " + response.statusCode()));
                  }
                  return BodySubscribers.ofByteArrayConsumer(part -> read(part, first));
                })
            .whenComplete(
                (_, failure) ->
                    first.completeExceptionally(
                        failure == null ? new IOException("a board's stream ended") : failure)));
    return first;
  }

  private void read(Optional<byte[]> part, CompletableFuture<Void> first) {
    part.ifPresent(
        data -> {
          bytes.add(data.length);
          first.complete(null);
        });
  }
}
