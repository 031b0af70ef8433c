package telesales.browser.testing;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What of a page keeps some people from using it. */
public final class Barriers {
  private Barriers() {}

  /** Of the page as it stands now; empty where everybody can use it. */
  public static List<Rule> of(Page page) {
    if (page.frames().size() > 1) {
      throw new IllegalStateException("frames are not looked into");
    }
    AxeRunOptions barriersAlone = new AxeRunOptions();
    barriersAlone.setResultTypes(List.of("violations"));
    // A third of the time: no page of its own for the report, and none of all that is right.
    return new AxeBuilder(page)
        .options(barriersAlone)
        .setLegacyMode(true)
        .analyze()
        .getViolations();
  }
}
