package telesales.systemtests;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The system's own Chromium, for people who look at the running system. */
final class Chromium implements AutoCloseable {
  private static final double PATIENCE_MILLIS = 20_000;
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final Browser browser =
      playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(
                      Path.of(
                          Optional.ofNullable(System.getenv("CHROMIUM"))
                              .orElse("/usr/bin/chromium")))
                  .setArgs(FLAGS));

  Chromium() {
    // What people see follows what they do through Kafka, and machines may be slow.
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
  }

  /** A window of a person of its own. */
  Page window(String locale, int width, int height) {
    Page page =
        browser.newPage(
            new Browser.NewPageOptions().setLocale(locale).setViewportSize(width, height));
    page.setDefaultTimeout(PATIENCE_MILLIS);
    return page;
  }

  static void signIn(Page page, String name, String password) {
    page.fill("#name", name);
    page.fill("#password", password);
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.contains("/sign-in"));
  }

  static List<?> violations(Page page) {
    return new AxeBuilder(page).analyze().getViolations();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
