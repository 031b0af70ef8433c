package telesales.benchmarks.http;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One keep-alive connection, in the hands of one thread. */
final class Connection {
  private static final int FIRST_ANSWER_BYTES = 1024;

  private final SocketChannel channel;
  private final SelectionKey key;
  private final ByteBuffer out;
  private byte[] in = new byte[FIRST_ANSWER_BYTES];
  private int inLength;
  private long sentAt;
  private boolean asking;

  private Connection(SocketChannel channel, Selector selector, int longest) throws IOException {
    this.channel = channel;
    this.key = channel.register(selector, SelectionKey.OP_READ, this);
    this.out = ByteBuffer.allocateDirect(longest);
  }

  static Connection open(InetSocketAddress address, Selector selector, int longest)
      throws IOException {
    SocketChannel channel = SocketChannel.open(address);
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    channel.configureBlocking(false);
    return new Connection(channel, selector, longest);
  }

  /**
   * @param at the instant from which the answer is waited for, by {@link System#nanoTime}
   */
  void ask(Requests requests, long at) throws IOException {
    out.clear();
    requests.next(out);
    out.flip();
    sentAt = at;
    asking = true;
    write();
  }

  boolean isAsking() {
    return asking;
  }

  long sentAt() {
    return sentAt;
  }

  /** Does what the selector says can be done; an answer if one is whole by now. */
  @Nullable Response proceed(ByteBuffer shared) throws IOException {
    if (key.isWritable()) {
      write();
    }
    return key.isReadable() ? read(shared) : null;
  }

  private void write() throws IOException {
    channel.write(out);
    int wanted =
        out.hasRemaining() ? SelectionKey.OP_READ | SelectionKey.OP_WRITE : SelectionKey.OP_READ;
    if (key.interestOps() != wanted) {
      key.interestOps(wanted);
    }
  }

  private @Nullable Response read(ByteBuffer shared) throws IOException {
    shared.clear();
    int count = channel.read(shared);
    if (count < 0) {
      throw new EOFException("closed by the other side");
    }
    if (in.length < inLength + count) {
      in = Arrays.copyOf(in, Math.max(2 * in.length, inLength + count));
    }
    shared.flip().get(in, inLength, count);
    inLength += count;
    Response response = ResponseParser.parse(in, inLength);
    if (response != null) {
      inLength = 0;
      asking = false;
    }
    return response;
  }

  void close() throws IOException {
    key.cancel();
    channel.close();
  }
}
