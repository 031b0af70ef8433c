package telesales.singlemachine.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import telesales.singlemachine.Service;
import telesales.singlemachine.signin.Tokens;

/**
 * Some days of the demonstration's calls, posted as fast as they are taken: what is recorded of a
 * start then knows the ways that are busiest in a real day, and they are compiled first.
 */
public final class Rehearsal {

  private static final int DAYS = 2;
  private static final int DIALERS = 32;
  private static final long SEED = 7;

  private Rehearsal() {}

  /**
   * Returns when all calls are taken.
   *
   * @param ports where each service listens on this machine
   */
  public static void play(ToIntFunction<Service> ports, Tokens tokens)
      throws IOException, InterruptedException {
    client(Service.MEETING_METRICS, ports, tokens).putFloor();
    FloorClient dialer = client(Service.CALL_LOG, ports, tokens);
    String key = dialer.dialerKey();
    Queue<PlannedCall> calls = new ConcurrentLinkedQueue<>(calls());
    try (var dialers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Void>> posting =
          IntStream.range(0, DIALERS)
              .mapToObj(_ -> dialers.submit(() -> post(calls, dialer, key)))
              .toList();
      for (Future<Void> each : posting) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new IOException("calls were not taken", e);
    }
  }

  private static Void post(Queue<PlannedCall> calls, FloorClient dialer, String key)
      throws IOException, InterruptedException {
    for (PlannedCall call = calls.poll(); call != null; call = calls.poll()) {
      dialer.report(call, key);
    }
    return null;
  }

  /** Of days that are over: no call lies ahead of the clock. */
  private static List<PlannedCall> calls() {
    LocalDate today = LocalDate.now(DemoFloor.ZONE);
    return IntStream.rangeClosed(1, DAYS)
        .mapToObj(today::minusDays)
        .flatMap(date -> DayPlan.calls(date, SEED).stream())
        .toList();
  }

  private static FloorClient client(Service service, ToIntFunction<Service> ports, Tokens tokens) {
    return new FloorClient("http://127.0.0.1:" + ports.applyAsInt(service), tokens);
  }
}
