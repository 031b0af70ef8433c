package telesales.projection.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import telesales.contracts.meetings.Metric;

class BoardTextsTest {
  @Test
  void both_languages_have_every_word() {
    assertThat(BoardTexts.in("zh").all().keySet()).isEqualTo(BoardTexts.in("en").all().keySet());
  }

  @Test
  void every_figure_has_a_name() {
    assertThat(BoardTexts.in("zh").all().stringPropertyNames())
        .containsAll(Arrays.stream(Metric.values()).map(Metric::wireName).toList());
  }
}
