package telesales.systemtests;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Posts calls as a careful dialer does: again and again, until it is told that a call is stored.
 */
final class Dialer {
  private static final int LINES = 12;
  private static final long PATIENCE_SECONDS = 120;
  private static final long PAUSE_MILLIS = 100;

  private final Http http = new Http();
  private final URI calls;
  private final String key;
  private final AtomicInteger stored = new AtomicInteger();
  private final AtomicInteger replays = new AtomicInteger();

  Dialer(URI calls, String key) {
    this.calls = calls;
    this.key = key;
  }

  /** Calls taken in so far, repetitions not counted. */
  int stored() {
    return stored.get();
  }

  int replays() {
    return replays.get();
  }

  void postAll(List<String> bodies) throws InterruptedException, ExecutionException {
    var lines = new Semaphore(LINES);
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> posts =
          bodies.stream()
              .map(
                  body ->
                      executor.submit(
                          () -> {
                            lines.acquire();
                            try {
                              return postUntilStored(body);
                            } finally {
                              lines.release();
                            }
                          }))
              .toList();
      for (Future<Integer> post : posts) {
        post.get();
      }
    }
  }

  private int postUntilStored(String body) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (true) {
      int status = post(body);
      if (status == 201) {
        return stored.incrementAndGet();
      }
      if (status == 200) {
        return replays.incrementAndGet();
      }
      if (status >= 400 && status < 500 && status != 429) {
        throw new IllegalStateException("a call was refused with " + status + ": " + body);
      }
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("a call was not taken in, last answer " + status);
      }
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    }
  }

  /** 0 where there was no answer. */
  private int post(String body) throws InterruptedException {
    try {
      HttpResponse<String> response = http.send("POST", calls, key, body);
      return response.statusCode();
    } catch (IOException e) {
      return 0;
    }
  }
}
