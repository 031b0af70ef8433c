package telesales.localinfrastructure;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Finds ports of the loopback address that nobody listens on. */
public final class LoopbackPorts {
  // Below the ports from which systems take those of outgoing connections: one of these would
  // hold the port of a process that has yet to start, or is started again.
  private static final int FIRST = 15_000;
  private static final int LAST = 32_000;
  private static final int TRIES = 1_000;

  private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

  private LoopbackPorts() {}

  /**
   * A port that was free a moment ago, and that was given to nobody else in this process; whoever
   * asked must be ready to find it taken.
   */
  public static int free() {
    for (int i = 0; i < TRIES; i++) {
      int port = ThreadLocalRandom.current().nextInt(FIRST, LAST + 1);
      if (isFree(port) && GIVEN.add(port)) {
        return port;
      }
    }
    throw new IllegalStateException(
        "no free loopback port between %d and %d in %d tries".formatted(FIRST, LAST, TRIES));
  }

  /** Whether a listener could be opened on the port now. */
  public static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      // A connection of an earlier listener that is still closing does not make a port taken.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
