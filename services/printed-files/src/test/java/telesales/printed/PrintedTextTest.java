package telesales.printed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedTextTest {
  /** As a Chinese font: it has neither emoji nor what is written far away. */
  private final PrintedText text = new PrintedText(character -> character < 0x1E000);

  @ParameterizedTest
  @CsvSource({
    "好😀的, 好的",
    "👍🏽, ''",
    "爱❤\uFE0F你, 爱❤你",
    "家👨\u200D👩\u200D👧人, 家人",
    "𞤀𞤁先生, ??先生",
    "A级 100%！, A级 100%！"
  })
  void what_the_font_lacks_is_left_out_unless_it_is_a_letter(String written, String printed) {
    assertThat(text.printable(written)).isEqualTo(printed);
  }

  @Test
  void lines_stay_and_control_characters_do_not() {
    assertThat(text.printable("第一行\n第\t二\0行")).isEqualTo("第一行\n第二行");
  }

  @Test
  void what_means_something_in_xml_is_written_so_that_it_does_not() {
    assertThat(text.asXml("<b>\"A&B\"</b>😀")).isEqualTo("&lt;b&gt;&quot;A&amp;B&quot;&lt;/b&gt;");
  }
}
