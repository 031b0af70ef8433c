package telesales.benchmarks.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * What each process of a system uses of the processors while something is measured, and what is
 * used by those who have nothing to do with it: where they use much, figures mean little.
 */
public final class Cpu {
  /** All processes but those of the measured system and this one. */
  public static final String STRANGERS = "strangers";

  private final Parts parts;

  public Cpu(Parts parts) {
    this.parts = parts;
  }

  /**
   * What was measured, and what it cost.
   *
   * @param cpu processors used, by process: 0.8 is most of one
   */
  public record Costs<T>(T result, Map<String, Double> cpu) {}

  private record Sample(long at, Map<String, Long> cpuNanos) {
    Map<String, Double> since(Sample before) {
      Map<String, Double> used = new TreeMap<>();
      cpuNanos.forEach(
          (part, nanos) ->
              used.put(
                  part,
                  (double) (nanos - before.cpuNanos.getOrDefault(part, 0L)) / (at - before.at)));
      return used;
    }
  }

  /** Runs it, and looks at the processes at the end of its warm-up and of what is measured. */
  public <T> Costs<T> whileRunning(Duration warmUp, Duration measured, Callable<T> work)
      throws Exception {
    CompletableFuture<Sample> begin = sampleAfter(warmUp);
    CompletableFuture<Sample> end = sampleAfter(warmUp.plus(measured));
    T result = work.call();
    return new Costs<>(result, end.get().since(begin.get()));
  }

  private CompletableFuture<Sample> sampleAfter(Duration delay) {
    return CompletableFuture.supplyAsync(
        this::sample, CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS));
  }

  private Sample sample() {
    try {
      Map<String, Long> used = parts.sum(Cpu::nanos);
      long ours =
          nanos(ProcessHandle.current()) + used.values().stream().mapToLong(each -> each).sum();
      Processors.busyNanos().ifPresent(busy -> used.put(STRANGERS, busy - ours));
      return new Sample(System.nanoTime(), used);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long nanos(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
  }
}
