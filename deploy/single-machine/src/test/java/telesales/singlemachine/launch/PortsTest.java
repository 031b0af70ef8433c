package telesales.singlemachine.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

  private static final List<String> NAMES = List.of("kafka", "handover");

  @TempDir Path directory;

  @Test
  void ports_are_remembered() throws Exception {
    Path file = directory.resolve("ports.properties");
    Ports first = Ports.choose(file, NAMES);

    Ports second = Ports.choose(file, NAMES);

    assertThat(second.of("kafka")).isEqualTo(first.of("kafka"));
    assertThat(second.of("handover")).isEqualTo(first.of("handover"));
    assertThat(Ports.remembered(file).of("kafka")).isEqualTo(first.of("kafka"));
  }

  @Test
  void each_process_has_its_own_port() throws Exception {
    Ports ports = Ports.choose(directory.resolve("ports.properties"), NAMES);

    assertThat(ports.of("kafka")).isNotEqualTo(ports.of("handover"));
  }

  @Test
  void a_port_that_is_taken_by_now_is_chosen_anew() throws Exception {
    Path file = directory.resolve("ports.properties");
    int before = Ports.choose(file, NAMES).of("kafka");

    try (var stranger = new ServerSocket(before, 1, InetAddress.getLoopbackAddress())) {
      int after = Ports.choose(file, NAMES).of("kafka");

      assertThat(after).isNotEqualTo(stranger.getLocalPort());
      assertThat(Ports.remembered(file).of("kafka")).isEqualTo(after);
    }
  }
}
