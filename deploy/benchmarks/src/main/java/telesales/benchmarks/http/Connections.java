package telesales.benchmarks.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.Selector;
import java.util.ArrayDeque;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The connections of one client: those that may be asked, and those to be opened again. */
final class Connections {
  private static final long REOPENED_AFTER_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  private final InetSocketAddress address;
  private final Selector selector;
  private final int longest;
  private final ArrayDeque<Connection> idle = new ArrayDeque<>();
  private final ArrayDeque<Long> reopenings = new ArrayDeque<>();

  /**
   * @param longest bytes of a request
   */
  Connections(InetSocketAddress address, Selector selector, int longest) {
    this.address = address;
    this.selector = selector;
    this.longest = longest;
  }

  void open(int number) throws IOException {
    for (int i = 0; i < number; i++) {
      idle.add(Connection.open(address, selector, longest));
    }
  }

  boolean isAnyIdle() {
    return !idle.isEmpty();
  }

  Connection takeIdle() {
    return idle.remove();
  }

  void giveBack(Connection connection) {
    idle.add(connection);
  }

  /** The other side said that it was the last answer on this one. */
  void ended(Connection connection) {
    close(connection);
    reopenings.add(System.nanoTime());
  }

  /** Whoever refuses connections is not asked for them all the time. */
  void broke(Connection connection) {
    idle.remove(connection);
    close(connection);
    reopenings.add(System.nanoTime() + REOPENED_AFTER_NANOS);
  }

  /** Opens again what is due; returns how many could not be. */
  int reopen(long now) {
    int failed = 0;
    @Nullable Long due = reopenings.peek();
    while (due != null && due <= now) {
      reopenings.remove();
      try {
        open(1);
      } catch (IOException e) {
        failed++;
        reopenings.add(now + REOPENED_AFTER_NANOS);
      }
      due = reopenings.peek();
    }
    return failed;
  }

  void closeAll() throws IOException {
    selector.keys().forEach(key -> close((Connection) key.attachment()));
    selector.close();
  }

  private static void close(Connection connection) {
    try {
      connection.close();
    } catch (IOException alreadyGone) {
      // Nothing is left of it that could be closed.
    }
  }
}
