package telesales.localinfrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LoopbackPortsTest {
  @Test
  void no_port_is_given_twice() {
    assertThat(IntStream.range(0, 500).map(_ -> LoopbackPorts.free())).doesNotHaveDuplicates();
  }

  @Test
  void no_outgoing_connection_is_given_a_port_of_ours() {
    assertThat(IntStream.range(0, 100).map(_ -> LoopbackPorts.free()).max().orElseThrow())
        .isLessThan(32_768);
  }

  @Test
  void a_port_that_somebody_listens_on_is_not_free() throws IOException {
    int port = LoopbackPorts.free();
    assertThat(LoopbackPorts.isFree(port)).isTrue();
    try (var socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      assertThat(LoopbackPorts.isFree(port)).isFalse();
    }
  }
}
