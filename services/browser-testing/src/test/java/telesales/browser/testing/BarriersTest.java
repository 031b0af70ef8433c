package telesales.browser.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BarriersTest {
  private static final String USABLE =
      "<html lang='en'><title>One</title><main><h1>One</h1><p>Two</p></main></html>";

  private static Chromium chromium;
  private static Page page;

  @BeforeAll
  static void open() {
    chromium = new Chromium();
    page = chromium.browser().newPage();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @Test
  void a_page_that_everybody_can_use_has_none() {
    page.setContent(USABLE);

    assertThat(Barriers.of(page)).isEmpty();
  }

  @Test
  void each_is_named_with_all_places_where_it_is() {
    page.setContent(
        USABLE.replace("<p>", "<img src='data:,'><img src='data:,'><p style='color: #ccc'>"));

    assertThat(Barriers.of(page))
        .extracting(Rule::getId)
        .containsExactlyInAnyOrder("image-alt", "color-contrast");
    assertThat(Barriers.of(page))
        .filteredOn(barrier -> barrier.getId().equals("image-alt"))
        .singleElement()
        .satisfies(barrier -> assertThat(barrier.getNodes()).hasSize(2));
  }

  @Test
  void a_page_with_frames_is_not_taken_for_one_without() {
    page.setContent(USABLE.replace("<p>", "<iframe title='two' srcdoc='three'></iframe><p>"));

    assertThatThrownBy(() -> Barriers.of(page)).hasMessageContaining("frames");
  }
}
