package telesales.projection.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ReducedMotion;
import telesales.eventsourcing.testing.Tokens;

/** On the page where people say what is told in meetings. */
abstract class BriefingBrowserTest extends BrowserTest {
  static final int[] DESK = {1280, 900};

  StubbedBriefing briefing;

  void opens(String role, String parameters, int[] size) {
    String name = role.equals("director") ? "director-1" : role + "-a";
    String team = role.equals("director") ? null : "team-a";
    page = screen.open(server, size, ReducedMotion.REDUCE, Tokens.of(name, role, team));
    api = new StubbedApi(page, new BoardJson("morning").working().json());
    briefing = new StubbedBriefing(page);
    page.navigate("/briefing/team-a" + parameters);
  }

  void assertItFits() {
    assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth")).isEqualTo(0);
    assertThat(screen.requests).allMatch(each -> each.startsWith(server.toString()));
    assertThat(screen.complaints).isEmpty();
  }
}
