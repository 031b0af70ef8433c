package telesales.calllog.sheets.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedTextTest {
  private static final double TEN = 10;

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
  void what_fits_into_a_cell_stays_as_it_is() {
    String full = "字".repeat(10 * PrintedText.MOST_LINES);

    assertThat(PrintedText.fitting(full, TEN)).isEqualTo(full);
    assertThat(PrintedText.fitting("", TEN)).isEmpty();
  }

  @Test
  void what_does_not_fit_is_cut_with_an_ellipsis_in_the_place_of_its_last_character() {
    String full = "字".repeat(10 * PrintedText.MOST_LINES);

    assertThat(PrintedText.fitting(full + "了", TEN)).isEqualTo(full.substring(1) + PrintedText.CUT);
  }

  @Test
  void each_line_that_somebody_began_counts() {
    String list = "一\n".repeat(PrintedText.MOST_LINES - 1) + "一";

    assertThat(PrintedText.fitting(list, TEN)).isEqualTo(list);
    assertThat(PrintedText.fitting(list + "\n一", TEN).lines().count())
        .isEqualTo(PrintedText.MOST_LINES);
    assertThat(PrintedText.fitting(list + "\n一", TEN)).endsWith(PrintedText.CUT);
  }

  @Test
  void letters_that_are_not_chinese_take_less_room() {
    String words = "x".repeat(16 * PrintedText.MOST_LINES);

    assertThat(PrintedText.fitting(words, TEN)).isEqualTo(words);
    assertThat(PrintedText.fitting(words + "x", TEN)).endsWith(PrintedText.CUT);
  }

  @Test
  void a_character_is_never_cut_in_two() {
    String rare = "𠮷".repeat(10 * PrintedText.MOST_LINES + 1);

    assertThat(PrintedText.fitting(rare, TEN))
        .isEqualTo("𠮷".repeat(10 * PrintedText.MOST_LINES - 1) + PrintedText.CUT);
  }
}
