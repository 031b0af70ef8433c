package telesales.benchmarks.freshness;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import telesales.benchmarks.calls.FloorOfAgents;
import telesales.benchmarks.http.Load;
import telesales.benchmarks.http.LoadClient;
import telesales.benchmarks.http.Outcome;
import telesales.benchmarks.http.Requests;
import telesales.benchmarks.http.Response;
import telesales.benchmarks.report.Latencies;

/** Posts a marked call five times a second and watches for it. */
public final class Freshness {
  public static final double MARKS_PER_SECOND = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final MarkedBoard board;
  private final Arrivals polled;
  private final Arrivals pushed;

  /**
   * @param polled until a board that is asked for every 100 ms shows the call
   * @param pushed until a board that keeps itself up to date shows it
   * @param marks how many calls there were
   */
  public record Result(Latencies.Summary polled, Latencies.Summary pushed, long marks) {}

  public Freshness(URI front, String token, FloorOfAgents floor)
      throws IOException, InterruptedException {
    this.board = new MarkedBoard(front, token, FloorOfAgents.MARKED_TEAM, floor.day().toString());
    long before = board.dials();
    this.polled = new Arrivals(before);
    this.pushed = new Arrivals(before);
  }

  /**
   * @param posts of marked calls only
   */
  public Result measure(InetSocketAddress address, Requests posts, Duration measured)
      throws Exception {
    var goOn = new AtomicBoolean(true);
    CompletableFuture<Void> polling = inBackground(() -> board.poll(polled, goOn::get));
    CompletableFuture<Void> listening = inBackground(() -> board.listen(pushed, goOn::get));
    Outcome outcome;
    try {
      var load = new Load(2, Duration.ZERO, measured, MARKS_PER_SECOND);
      outcome = LoadClient.run(address, new Marks(posts), load);
      awaitTheLast(polling, listening);
    } finally {
      goOn.set(false);
    }
    polling.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    listening.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    return new Result(polled.summary(), pushed.summary(), outcome.callsInAll());
  }

  private void awaitTheLast(CompletableFuture<Void> polling, CompletableFuture<Void> listening) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!polled.areComplete() || !pushed.areComplete()) {
      // Neither ends by itself but by a failure, which is thrown here.
      polling.getNow(null);
      listening.getNow(null);
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("marked calls did not come to the board");
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
  }

  private interface Watch {
    void run() throws IOException, InterruptedException;
  }

  private static CompletableFuture<Void> inBackground(Watch watch) {
    var done = new CompletableFuture<Void>();
    Thread.ofPlatform()
        .daemon()
        .start(
            () -> {
              try {
                watch.run();
                done.complete(null);
              } catch (IOException | InterruptedException | RuntimeException e) {
                done.completeExceptionally(e);
              }
            });
    return done;
  }

  /** Remembers when each was answered. */
  private final class Marks implements Requests {
    private final Requests posts;

    Marks(Requests posts) {
      this.posts = posts;
    }

    @Override
    public int longest() {
      return posts.longest();
    }

    @Override
    public void next(ByteBuffer empty) {
      posts.next(empty);
    }

    @Override
    public int accepted(Response response) {
      int accepted = posts.accepted(response);
      if (accepted > 0) {
        long now = System.nanoTime();
        polled.answered(now);
        pushed.answered(now);
      }
      return accepted;
    }
  }
}
