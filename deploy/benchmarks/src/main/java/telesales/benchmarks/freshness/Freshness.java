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
import java.util.function.BooleanSupplier;
import telesales.benchmarks.calls.FloorOfAgents;
import telesales.benchmarks.http.Load;
import telesales.benchmarks.http.LoadClient;
import telesales.benchmarks.http.Outcome;
import telesales.benchmarks.http.Requests;
import telesales.benchmarks.http.Response;
import telesales.benchmarks.report.Latencies;

/** Posts a marked call five times a second and watches for it, in one way after the other. */
public final class Freshness {
  public static final double MARKS_PER_SECOND = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final MarkedBoard board;

  /**
   * @param latencies until the board showed the call
   * @param marks how many calls there were
   */
  public record Result(Latencies.Summary latencies, long marks) {}

  public Freshness(URI front, String token, FloorOfAgents floor) {
    this.board = new MarkedBoard(front, token, FloorOfAgents.MARKED_TEAM, floor.day().toString());
  }

  /**
   * On a board that is asked for every 100 ms.
   *
   * @param posts of marked calls only
   */
  public Result asked(InetSocketAddress address, Requests posts, Duration measured)
      throws Exception {
    return measure(board::poll, address, posts, measured);
  }

  /** On a board that keeps itself up to date, and that nobody asks for meanwhile. */
  public Result told(InetSocketAddress address, Requests posts, Duration measured)
      throws Exception {
    return measure(board::listen, address, posts, measured);
  }

  private Result measure(
      Watching watching, InetSocketAddress address, Requests posts, Duration measured)
      throws Exception {
    var arrivals = new Arrivals(board.dials());
    var goOn = new AtomicBoolean(true);
    CompletableFuture<Void> watched = inBackground(() -> watching.watch(arrivals, goOn::get));
    Outcome outcome;
    try {
      var load = new Load(2, Duration.ZERO, measured, MARKS_PER_SECOND);
      outcome = LoadClient.run(address, new Marks(posts, arrivals), load);
      awaitTheLast(arrivals, watched);
    } finally {
      goOn.set(false);
    }
    watched.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    return new Result(arrivals.summary(), outcome.callsInAll());
  }

  private static void awaitTheLast(Arrivals arrivals, CompletableFuture<Void> watched) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!arrivals.areComplete()) {
      // It does not end by itself but by a failure, which is thrown here.
      watched.getNow(null);
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("marked calls did not come to the board");
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
  }

  private interface Watching {
    void watch(Arrivals arrivals, BooleanSupplier goOn) throws IOException, InterruptedException;
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
  private static final class Marks implements Requests {
    private final Requests posts;
    private final Arrivals arrivals;

    Marks(Requests posts, Arrivals arrivals) {
      this.posts = posts;
      this.arrivals = arrivals;
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
        arrivals.answered(System.nanoTime());
      }
      return accepted;
    }
  }
}
