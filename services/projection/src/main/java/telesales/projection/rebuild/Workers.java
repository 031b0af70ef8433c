package telesales.projection.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several things at the same time, each on a thread of its own. */
final class Workers {
  private Workers() {}

  /**
   * Returns when all of it is done.
   *
   * @param onFailure what lets the others end, if one fails
   */
  static void doAll(List<Runnable> work, Runnable onFailure) {
    try (ExecutorService threads = Executors.newFixedThreadPool(work.size())) {
      List<Future<?>> running = new ArrayList<>();
      work.forEach(each -> running.add(threads.submit(each)));
      running.forEach(each -> await(each, onFailure));
    }
  }

  private static void await(Future<?> running, Runnable onFailure) {
    try {
      running.get();
    } catch (ExecutionException e) {
      onFailure.run();
      throw new RebuildFailure(String.valueOf(e.getCause()), e);
    } catch (InterruptedException e) {
      onFailure.run();
      Thread.currentThread().interrupt();
      throw new RebuildFailure("interrupted", e);
    }
  }
}
