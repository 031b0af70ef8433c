package telesales.projection.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PageLanguageTest {
  private static final List<Locale> GERMAN_THEN_ENGLISH = List.of(Locale.GERMANY, Locale.US);

  @Test
  void the_address_goes_before_the_browser() {
    assertThat(PageLanguage.of("zh", GERMAN_THEN_ENGLISH)).isEqualTo("zh-CN");
  }

  @Test
  void the_first_language_of_the_browser_that_we_speak_is_taken() {
    assertThat(PageLanguage.of(null, GERMAN_THEN_ENGLISH)).isEqualTo("en-GB");
  }

  @Test
  void an_address_that_asks_for_a_language_we_do_not_speak_is_passed_over() {
    assertThat(PageLanguage.of("fr", GERMAN_THEN_ENGLISH)).isEqualTo("en-GB");
  }

  @Test
  void who_asks_for_nothing_reads_chinese() {
    assertThat(PageLanguage.of(null, List.of())).isEqualTo("zh-CN");
  }
}
