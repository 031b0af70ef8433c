package telesales.calllog.sheets.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellTextTest {
  private static final double TEN = 10;

  @Test
  void what_fits_into_a_cell_stays_as_it_is() {
    String full = "字".repeat(10 * CellText.MOST_LINES);

    assertThat(CellText.fitting(full, TEN)).isEqualTo(full);
    assertThat(CellText.fitting("", TEN)).isEmpty();
  }

  @Test
  void what_does_not_fit_is_cut_with_an_ellipsis_in_the_place_of_its_last_character() {
    String full = "字".repeat(10 * CellText.MOST_LINES);

    assertThat(CellText.fitting(full + "了", TEN)).isEqualTo(full.substring(1) + CellText.CUT);
  }

  @Test
  void each_line_that_somebody_began_counts() {
    String list = "一\n".repeat(CellText.MOST_LINES - 1) + "一";

    assertThat(CellText.fitting(list, TEN)).isEqualTo(list);
    assertThat(CellText.fitting(list + "\n一", TEN).lines().count()).isEqualTo(CellText.MOST_LINES);
    assertThat(CellText.fitting(list + "\n一", TEN)).endsWith(CellText.CUT);
  }

  @Test
  void letters_that_are_not_chinese_take_less_room() {
    String words = "x".repeat(16 * CellText.MOST_LINES);

    assertThat(CellText.fitting(words, TEN)).isEqualTo(words);
    assertThat(CellText.fitting(words + "x", TEN)).endsWith(CellText.CUT);
  }

  @Test
  void a_character_is_never_cut_in_two() {
    String rare = "𠮷".repeat(10 * CellText.MOST_LINES + 1);

    assertThat(CellText.fitting(rare, TEN))
        .isEqualTo("𠮷".repeat(10 * CellText.MOST_LINES - 1) + CellText.CUT);
  }
}
