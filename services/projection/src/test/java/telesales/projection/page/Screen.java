package telesales.projection.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import telesales.browser.testing.Chromium;
import telesales.eventsourcing.testing.Tokens;

/**
 * A browser window in front of somebody who is signed in; it notes every complaint and every
 * request. One browser is behind all windows; it ends with this JVM.
 */
final class Screen {
  static final int[] WALL = {1920, 1080};
  static final int[] PHONE = {390, 844};

  private final Chromium chromium = new Chromium();
  private final Browser browser = chromium.browser();
  final List<String> complaints = new CopyOnWriteArrayList<>();
  final List<String> requests = new CopyOnWriteArrayList<>();

  Page open(URI server, int[] size, ReducedMotion motion) {
    return open(server, size, motion, Tokens.of("director-1", "director", null));
  }

  Page open(URI server, int[] size, ReducedMotion motion, String token) {
    complaints.clear();
    requests.clear();
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(server.toString())
                .setViewportSize(size[0], size[1])
                .setReducedMotion(motion)
                .setTimezoneId("Asia/Shanghai")
                .setLocale("zh-CN"));
    context.addCookies(List.of(new Cookie("telesales_session", token).setUrl(server.toString())));
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    page.onRequest(request -> requests.add(request.url()));
    return page;
  }

  void forgetWindows() {
    for (BrowserContext context : List.copyOf(browser.contexts())) {
      // A page that goes on asking would meet a window that is being closed.
      context.pages().forEach(page -> page.navigate("about:blank"));
      context.close();
    }
  }
}
