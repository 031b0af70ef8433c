package telesales.benchmarks.http;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Asks over many connections from one thread. A request that falls due while every connection waits
 * for an answer is counted from the moment it fell due.
 */
public final class LoadClient {
  private static final int READ_BYTES = 1 << 17;
  private static final Duration LAST_ANSWERS = Duration.ofSeconds(15);
  private static final long LONGEST_WAIT_MILLIS = 20;
  private static final long REOPENED_AFTER_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
  private static final double NANOS_IN_SECOND = 1e9;

  private final InetSocketAddress address;
  private final Requests requests;
  private final Load load;
  private final Selector selector;
  private final ByteBuffer shared = ByteBuffer.allocateDirect(READ_BYTES);
  private final ArrayDeque<Connection> idle = new ArrayDeque<>();
  private final ArrayDeque<Long> reopenings = new ArrayDeque<>();
  private final Outcome outcome = new Outcome();
  private final long measuredFrom;
  private final long measuredUntil;
  private long nextDue;
  private int waiting;
  private boolean sending = true;

  private LoadClient(InetSocketAddress address, Requests requests, Load load) throws IOException {
    this.address = address;
    this.requests = requests;
    this.load = load;
    this.selector = Selector.open();
    for (int i = 0; i < load.connections(); i++) {
      open();
    }
    this.nextDue = System.nanoTime();
    this.measuredFrom = nextDue + load.warmUp().toNanos();
    this.measuredUntil = measuredFrom + load.measured().toNanos();
  }

  /** Asks on the calling thread until the time is over and the last answers are there. */
  public static Outcome run(InetSocketAddress address, Requests requests, Load load)
      throws IOException {
    var client = new LoadClient(address, requests, load);
    try {
      return client.run();
    } finally {
      client.close();
    }
  }

  private Outcome run() throws IOException {
    runUntil(measuredFrom);
    long cpuBefore = cpuNanos();
    runUntil(measuredUntil);
    long cpu = cpuNanos() - cpuBefore;
    sending = false;
    long patience = measuredUntil + LAST_ANSWERS.toNanos();
    while (waiting > 0 && System.nanoTime() < patience) {
      select(LONGEST_WAIT_MILLIS);
    }
    outcome.unanswered(waiting);
    outcome.took(load.measured().toNanos() / NANOS_IN_SECOND, cpu / NANOS_IN_SECOND);
    return outcome;
  }

  private void runUntil(long end) throws IOException {
    for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
      reopen(now);
      askWhatIsDue(now);
      select(waitMillis(now, end));
    }
  }

  private void askWhatIsDue(long now) throws IOException {
    while (!idle.isEmpty() && (!load.isPaced() || nextDue <= now)) {
      ask(idle.remove(), load.isPaced() ? nextDue : System.nanoTime());
      if (load.isPaced()) {
        nextDue += (long) (NANOS_IN_SECOND / load.perSecond());
      }
    }
  }

  private void ask(Connection connection, long at) throws IOException {
    waiting++;
    try {
      connection.ask(requests, at);
    } catch (IOException e) {
      broke(connection);
    }
  }

  private long waitMillis(long now, long end) {
    long until = load.isPaced() && !idle.isEmpty() ? Math.min(nextDue, end) : end;
    return Math.clamp(TimeUnit.NANOSECONDS.toMillis(until - now), 0, LONGEST_WAIT_MILLIS);
  }

  private void select(long millis) throws IOException {
    if (millis == 0) {
      selector.selectNow(this::proceed);
    } else {
      selector.select(this::proceed, millis);
    }
  }

  private void proceed(SelectionKey key) {
    var connection = (Connection) key.attachment();
    try {
      Response response = connection.proceed(shared);
      if (response != null) {
        answered(connection, response);
      }
    } catch (IOException e) {
      broke(connection);
    }
  }

  private void answered(Connection connection, Response response) throws IOException {
    long now = System.nanoTime();
    waiting--;
    outcome.answered(
        response,
        requests.accepted(response),
        now - connection.sentAt(),
        now >= measuredFrom && now < measuredUntil);
    if (response.closes()) {
      connection.close();
      reopenings.add(now);
    } else if (sending && !load.isPaced()) {
      ask(connection, now);
    } else {
      idle.add(connection);
    }
  }

  /** What was asked may have been done all the same: nobody knows. */
  private void broke(Connection connection) {
    if (connection.isAsking()) {
      waiting--;
      outcome.broken();
    }
    idle.remove(connection);
    closed(connection);
    reopenings.add(System.nanoTime() + REOPENED_AFTER_NANOS);
  }

  private void reopen(long now) {
    @Nullable Long due = reopenings.peek();
    while (due != null && due <= now) {
      reopenings.remove();
      try {
        open();
      } catch (IOException e) {
        outcome.broken();
        reopenings.add(now + REOPENED_AFTER_NANOS);
      }
      due = reopenings.peek();
    }
  }

  private void open() throws IOException {
    idle.add(Connection.open(address, selector, requests.longest()));
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void close() throws IOException {
    selector.keys().forEach(key -> closed((Connection) key.attachment()));
    selector.close();
  }

  private static void closed(Connection connection) {
    try {
      connection.close();
    } catch (IOException alreadyGone) {
      // Nothing is left of it that could be closed.
    }
  }
}
