package telesales.singlemachine.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

  @TempDir Path directory;

  @Test
  void a_large_log_is_kept_once_and_begun_anew_under_the_hands_of_its_writer() throws Exception {
    Path path = directory.resolve("kafka.log");
    var log = new LogFile(path, 10);
    try (var writer =
        Files.newOutputStream(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      writer.write("more than ten bytes\n".getBytes(UTF_8));

      log.rotateWhenLarge();
      writer.write("then\n".getBytes(UTF_8));
    }

    assertThat(path).hasContent("then");
    assertThat(directory.resolve("kafka.log.1")).hasContent("more than ten bytes");
  }

  @Test
  void a_small_log_is_left_alone() throws Exception {
    Path path = Files.writeString(directory.resolve("kafka.log"), "short");

    new LogFile(path, 10).rotateWhenLarge();

    assertThat(path).hasContent("short");
    assertThat(directory.resolve("kafka.log.1")).doesNotExist();
  }
}
