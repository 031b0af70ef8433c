package telesales.localinfrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Finds ports of the loopback address that nobody listens on. */
public final class LoopbackPorts {

  private LoopbackPorts() {}

  /** A port that was free a moment ago; whoever asked must be ready to find it taken. */
  public static int free() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException("no free loopback port", e);
    }
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
