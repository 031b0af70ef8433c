package telesales.calllog.numbers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportFileTest {
  @ParameterizedTest
  @ValueSource(strings = {"1\n2\n3\n", "1\n2\n3", "1\r\n2\r\n3\r\n", "1\r2\r3", "1\n\n3"})
  void a_file_of_as_many_lines_as_may_be_is_read_as_it_was_sent(String text) throws IOException {
    try (ImportFile file = sent(text, 3).orElseThrow()) {
      assertThat(new String(file.content().readAllBytes(), UTF_8)).isEqualTo(text);
    }
    assertThat(sent(text, 2)).isEmpty();
  }

  @Test
  void nothing_is_a_file_too() throws IOException {
    try (ImportFile file = sent("", 0).orElseThrow()) {
      assertThat(file.content().readAllBytes()).isEmpty();
    }
  }

  @Test
  void no_more_is_read_of_a_file_with_too_many_lines() throws IOException {
    var sent = new ByteArrayInputStream("1\n".repeat(1_000_000).getBytes(UTF_8));

    assertThat(ImportFile.of(sent, 1_000)).isEmpty();
    assertThat(sent.available()).isGreaterThan(1_000_000);
  }

  private static Optional<ImportFile> sent(String text, int mostLines) {
    InputStream body = new ByteArrayInputStream(text.getBytes(UTF_8));
    return ImportFile.of(body, mostLines);
  }
}
