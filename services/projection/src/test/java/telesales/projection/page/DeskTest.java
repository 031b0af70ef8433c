package telesales.projection.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ReducedMotion;
import telesales.browser.testing.Barriers;
import telesales.eventsourcing.testing.Tokens;

/** The pages of an agent's day, with stubs of both services between them and the server. */
abstract class DeskTest extends BrowserTest {
  static final String OWN = "/me?lang=zh&theme=light";

  StubbedSheets sheets;

  void agentSees(SheetJson sheet, String address, int[] size) {
    opens(sheet, address, size, Tokens.of("agent-0", "agent", "team-a"));
  }

  void managerSees(SheetJson sheet, String address, int[] size) {
    opens(sheet, address, size, Tokens.of("manager-a", "manager", "team-a"));
  }

  void assertNoViolations() {
    assertThat(Barriers.of(page)).isEmpty();
  }

  /** Nothing needs to be pushed sideways, and nothing is fetched from elsewhere. */
  void assertItFits() {
    assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth")).isEqualTo(0);
    assertThat(screen.requests).allMatch(each -> each.startsWith(server.toString()));
    assertThat(screen.complaints).isEmpty();
  }

  private void opens(SheetJson sheet, String address, int[] size, String token) {
    page = screen.open(server, size, ReducedMotion.REDUCE, token);
    api = new StubbedApi(page, new BoardJson("evening").working().json());
    sheets = new StubbedSheets(page, sheet);
    new StubbedShortfalls(page, 0);
    page.navigate(address);
  }
}
