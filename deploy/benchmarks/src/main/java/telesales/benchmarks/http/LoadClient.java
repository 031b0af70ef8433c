package telesales.benchmarks.http;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Asks over many connections from one thread. A request that falls due while every connection waits
 * for an answer is counted from the moment it fell due.
 */
public final class LoadClient {
  private static final int READ_BYTES = 1 << 17;
  private static final Duration LAST_ANSWERS = Duration.ofSeconds(15);
  private static final long LONGEST_WAIT_MILLIS = 20;
  private static final double NANOS_IN_SECOND = 1e9;

  private final Requests requests;
  private final Load load;
  private final Selector selector;
  private final ByteBuffer shared = ByteBuffer.allocateDirect(READ_BYTES);
  private final Connections connections;
  private final Outcome outcome = new Outcome();
  private final long measuredFrom;
  private final long measuredUntil;
  private long nextDue;
  private int waiting;
  private boolean sending = true;

  private LoadClient(InetSocketAddress address, Requests requests, Load load) throws IOException {
    this.requests = requests;
    this.load = load;
    this.selector = Selector.open();
    this.connections = new Connections(address, selector, requests.longest());
    connections.open(load.connections());
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
      client.connections.closeAll();
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
      outcome.broken(connections.reopen(now));
      askWhatIsDue(now);
      select(waitMillis(now, end));
    }
  }

  private void askWhatIsDue(long now) {
    while (connections.isAnyIdle() && (!load.isPaced() || nextDue <= now)) {
      ask(connections.takeIdle(), load.isPaced() ? nextDue : System.nanoTime());
      if (load.isPaced()) {
        nextDue += (long) (NANOS_IN_SECOND / load.perSecond());
      }
    }
  }

  private void ask(Connection connection, long at) {
    waiting++;
    try {
      connection.ask(requests, at);
    } catch (IOException e) {
      broke(connection);
    }
  }

  private long waitMillis(long now, long end) {
    long until = load.isPaced() && connections.isAnyIdle() ? Math.min(nextDue, end) : end;
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

  private void answered(Connection connection, Response response) {
    long now = System.nanoTime();
    waiting--;
    outcome.answered(
        response,
        requests.accepted(response),
        now - connection.sentAt(),
        now >= measuredFrom && now < measuredUntil);
    if (response.closes()) {
      connections.ended(connection);
    } else if (sending && !load.isPaced()) {
      ask(connection, now);
    } else {
      connections.giveBack(connection);
    }
  }

  /** What was asked may have been done all the same: nobody knows. */
  private void broke(Connection connection) {
    if (connection.isAsking()) {
      waiting--;
      outcome.broken(1);
    }
    connections.broke(connection);
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
