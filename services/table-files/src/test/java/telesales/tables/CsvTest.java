package telesales.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  @Test
  void a_phone_number_is_a_text_without_a_sign_that_is_seen() {
    assertThat(csv("")).contains("\"\t+8613912344711\"").doesNotContain("'+86");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+cmd", "-2", "@x", "\t=1", "+12+3456789"})
  void whatever_begins_like_a_formula_is_shown_as_it_was_written(String note) {
    assertThat(csv(note)).contains("\"'" + note + "\"");
  }

  @Test
  void quotes_and_lines_stay_within_their_cell() {
    assertThat(csv("他说\"再打\"\n周三")).contains("\"他说\"\"再打\"\"\n周三\"");
  }

  private static String csv(String note) {
    return new String(Csv.of(Printed.calls(1, note)), UTF_8);
  }
}
