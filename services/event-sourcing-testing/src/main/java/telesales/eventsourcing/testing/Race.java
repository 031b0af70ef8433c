package telesales.eventsourcing.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** Many who do something at the same moment, each on a thread of its own. */
public final class Race {
  private static final int DEADLINE_SECONDS = 60;

  private Race() {}

  /** What each of them came to, in the order of the racers; fails if one of them fails. */
  public static <A, R> List<R> all(List<A> racers, Function<A, R> run) {
    var start = new CyclicBarrier(racers.size());
    try (var threads = Executors.newFixedThreadPool(racers.size())) {
      List<Callable<R>> runs = new ArrayList<>();
      for (A racer : racers) {
        runs.add(
            () -> {
              start.await(DEADLINE_SECONDS, TimeUnit.SECONDS);
              return run.apply(racer);
            });
      }
      List<R> results = new ArrayList<>();
      for (Future<R> each : threads.invokeAll(runs, DEADLINE_SECONDS, TimeUnit.SECONDS)) {
        results.add(each.get(0, TimeUnit.SECONDS));
      }
      return results;
    } catch (ExecutionException | TimeoutException e) {
      throw new AssertionError("a racer failed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
