package telesales.systemtests;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import telesales.browser.testing.Chromium;

/** Windows of people who look at the running system. */
final class Windows implements AutoCloseable {
  private static final double PATIENCE_MILLIS = 20_000;

  private final Chromium chromium = new Chromium();

  Windows() {
    // What people see follows what they do through Kafka, and machines may be slow.
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
  }

  /** A window of a person of its own. */
  Page open(String locale, int width, int height) {
    Page page =
        chromium
            .browser()
            .newPage(new Browser.NewPageOptions().setLocale(locale).setViewportSize(width, height));
    page.setDefaultTimeout(PATIENCE_MILLIS);
    return page;
  }

  static void signIn(Page page, String name, String password) {
    page.fill("#name", name);
    page.fill("#password", password);
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.contains("/sign-in"));
  }

  @Override
  public void close() {
    chromium.close();
  }
}
