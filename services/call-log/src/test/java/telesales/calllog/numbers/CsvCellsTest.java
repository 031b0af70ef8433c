package telesales.calllog.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellsTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+8613800138000", "-1", "@SUM(A1)", "\tx"})
  void no_cell_is_a_formula_and_what_it_was_can_be_read_again(String text) {
    String line = CsvCells.line(Stream.of(text)).strip();
    String cell = line.startsWith("\"") ? line.substring(1, line.length() - 1) : line;

    assertThat(cell).startsWith("'");
    assertThat(CsvCells.plain(cell)).isEqualTo(text);
  }

  @Test
  void commas_quotes_and_line_breaks_stay_within_their_cell() {
    assertThat(CsvCells.line(Stream.of("a,b", "c\"d", "e\nf", "g")))
        .isEqualTo("\"a,b\",\"c\"\"d\",\"e\nf\",g\r\n");
  }
}
