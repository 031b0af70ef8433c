package telesales.benchmarks.http;

import java.util.Map;
import java.util.TreeMap;
import telesales.benchmarks.report.Latencies;

/** What became of the requests of one load. */
public final class Outcome {
  private final Latencies accepted = new Latencies();
  private final Latencies others = new Latencies();
  private final Map<String, Long> otherAnswers = new TreeMap<>();
  private long calls;
  private long callsInAll;
  private long refusals;
  private long refusalsWithRetryAfter;
  private double seconds;
  private double clientCpuSeconds;

  void answered(Response response, int stored, long nanos, boolean measured) {
    callsInAll += stored;
    if (!measured) {
      return;
    }
    if (stored > 0) {
      calls += stored;
      accepted.record(nanos);
    } else {
      others.record(nanos);
      otherAnswers.merge(Integer.toString(response.status()), 1L, Long::sum);
    }
    if (isRefusal(response.status())) {
      refusals++;
      refusalsWithRetryAfter += response.retryAfter() ? 1 : 0;
    }
  }

  void broken(int connections) {
    count("broken off", connections);
  }

  /** They had long enough. */
  void unanswered(int requests) {
    count("unanswered", requests);
  }

  private void count(String what, int times) {
    if (times > 0) {
      otherAnswers.merge(what, (long) times, Long::sum);
    }
  }

  void took(double seconds, double clientCpuSeconds) {
    this.seconds = seconds;
    this.clientCpuSeconds = clientCpuSeconds;
  }

  private static boolean isRefusal(int status) {
    return status == 429 || status == 503;
  }

  /** Calls stored while it was measured. */
  public long calls() {
    return calls;
  }

  /** Calls stored, those of the warm-up and of the last answers included. */
  public long callsInAll() {
    return callsInAll;
  }

  public double callsPerSecond() {
    return calls / seconds;
  }

  /** Of requests by which at least one call was stored. */
  public Latencies.Summary accepted() {
    return accepted.summary();
  }

  /** Of all other requests. */
  public Latencies.Summary others() {
    return others.summary();
  }

  /** Answers that stored nothing, by status. */
  public Map<String, Long> otherAnswers() {
    return otherAnswers;
  }

  /** Answers 429 and 503. */
  public long refusals() {
    return refusals;
  }

  public long refusalsWithRetryAfter() {
    return refusalsWithRetryAfter;
  }

  /** Of one processor, what the client itself used. */
  public double clientCpu() {
    return clientCpuSeconds / seconds;
  }
}
