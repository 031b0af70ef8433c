package telesales.projection.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import telesales.eventsourcing.testing.ServiceInfrastructure;

/** The real pages and their real server, with a stub of the JSON API between them. */
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "projection"))
abstract class BrowserTest {
  @TestHTTPResource("/")
  URI server;

  static final Screen screen = new Screen();
  Page page;
  StubbedApi api;

  @AfterEach
  void close_the_window() {
    screen.forgetWindows();
  }

  void sees(BoardJson board, String address) {
    sees(board, address, Screen.WALL, ReducedMotion.REDUCE);
  }

  void sees(BoardJson board, String address, int[] size, ReducedMotion motion) {
    page = screen.open(server, size, motion);
    api = new StubbedApi(page, board.json());
    page.navigate(address);
  }

  /** How much of what is in the first such element one must scroll to see. */
  int pixelsToScrollIn(String selector) {
    return (int)
        page.evaluate(
            "(e => Math.max(0, e.scrollHeight - e.clientHeight - 1))(document.querySelector('%s'))"
                .formatted(selector));
  }
}
