package telesales.projection.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telesales.eventsourcing.testing.Tokens;

@QuarkusTest
class DailyReportTest extends DeskTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern SHORTFALLS = Pattern.compile("/api/boards/[^/]+/shortfalls");
  private static final Pattern REASONS = Pattern.compile("/api/shortfalls/reasons$");
  private static final String PDF = "/api/boards/team-a/daily-report.pdf?date=2026-11-20";
  private static final double LEGIBLE_POINTS = 6;
  private static final double A4_WIDTH_POINTS = 595;
  private static final double LOWER_MARGIN_POINTS = 811;

  @ParameterizedTest
  @CsvSource({"zh, light", "en, dark"})
  void a_full_day_of_twenty_agents_is_one_sheet_of_a4_that_can_be_read(
      String language, String theme) throws IOException {
    opens("&lang=%s&theme=%s".formatted(language, theme), 1280, "manager", 20, 40);
    try (PDDocument printed = printed()) {
      assertThat(printed.getNumberOfPages()).isEqualTo(1);
      assertThat(printed.getPage(0).getMediaBox().getWidth()).isBetween(594f, 596f);
      var text = new Text();
      // A browser may name a character by its radical.
      String words = Normalizer.normalize(text.getText(printed), Normalizer.Form.NFKC);

      assertThat(words).contains("张0", "张19", "奶茶一杯", "李经理");
      assertThat(words).contains(language.equals("zh") ? "未达标" : "Shortfalls");
      assertThat(words).contains(language.equals("zh") ? "病假" : "Sick");
      assertThat(text.smallest).isGreaterThanOrEqualTo(LEGIBLE_POINTS * 0.8);
      assertThat(text.rightmost).isLessThan(A4_WIDTH_POINTS);
      assertThat(text.lowest).isLessThan(LOWER_MARGIN_POINTS);
    }
    assertThat(page.evaluate(HIDDEN)).isEqualTo(false);
  }

  /** Whether something of the sheet is cut off because it did not fit. */
  private static final String HIDDEN =
      "(() => { const sheet = document.querySelector('.day-sheet');"
          + " return sheet.scrollHeight > sheet.clientHeight })()";

  @Test
  void a_quiet_day_is_one_sheet_in_larger_type() throws IOException {
    opens("&lang=zh", 1280, "manager", 5, 2);
    try (PDDocument printed = printed()) {
      assertThat(printed.getNumberOfPages()).isEqualTo(1);
    }
    assertThat(page.evaluate("document.querySelector('.day-sheet').style.cssText"))
        .asString()
        .contains("9.5pt");
  }

  @Test
  void the_team_s_copy_and_an_agent_s_say_nothing_of_shortfalls() throws IOException {
    opens("&lang=zh&shortfalls=no", 1280, "manager", 20, 40);
    assertThat(page.locator(".paper-shortfalls")).hasCount(0);
    opens("&lang=zh", 1280, "agent", 5, 2);
    assertThat(page.locator(".paper-shortfalls")).hasCount(0);
    assertThat(page.locator("nav.periods")).not().containsText("未达标");
  }

  @Test
  void the_server_prints_the_same_day_as_it_is_shown() {
    opens("&lang=en", 1280, "manager", 5, 2);
    assertThat(pdf()).hasAttribute("href", PDF + "&lang=en");
    opens("&lang=zh&shortfalls=no", 1280, "manager", 5, 2);
    assertThat(pdf()).hasAttribute("href", PDF + "&shortfalls=no&lang=zh");

    api.showed(new BoardJson("evening").asOf("2026-11-20T09:00:00Z").working().json());
    page.navigate("/reports/team-a?day=2026-11-20&lang=en&asOf=2026-11-20T09:00:00Z");
    assertThat(pdf()).hasAttribute("href", PDF + "&asOf=2026-11-20T09%3A00%3A00Z&lang=en");
  }

  private Locator pdf() {
    return page.locator("nav.periods a[download]");
  }

  @ParameterizedTest
  @CsvSource({"zh, light, 390", "en, dark, 390", "zh, dark, 1280", "en, light, 1920"})
  void the_sheet_is_seen_on_the_screen_and_has_no_violations(
      String language, String theme, int width) {
    opens("&lang=%s&theme=%s".formatted(language, theme), width, "manager", 20, 10);

    assertItFits();
    assertNoViolations();
  }

  @Test
  void meetings_stand_with_their_times_and_the_board_leads_to_the_sheet() {
    opens("&lang=en", 1280, "manager", 5, 2);
    assertThat(page.locator(".meetings-of-day li")).hasCount(3);
    assertThat(page.locator(".meetings-of-day")).containsText("Morning");
    assertThat(page.locator(".paper-leads li").first()).containsText("张");

    sees(new BoardJson("evening").working(), "/boards/team-a/evening?lang=en");
    assertThat(page.locator(".reports a").first())
        .hasAttribute("href", "/reports/team-a?day=2026-11-20");
  }

  private PDDocument printed() throws IOException {
    return Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)));
  }

  /** Which type the words are printed in. */
  private static final class Text extends PDFTextStripper {
    double smallest = Double.MAX_VALUE;
    double rightmost;
    double lowest;

    @Override
    protected void processTextPosition(TextPosition text) {
      if (!text.getUnicode().isBlank()) {
        smallest = Math.min(smallest, text.getYScale());
        lowest = Math.max(lowest, text.getYDirAdj());
        rightmost = Math.max(rightmost, text.getEndX());
      }
      super.processTextPosition(text);
    }
  }

  private void opens(String more, int width, String role, int agents, int leads) {
    page =
        screen.open(
            server, new int[] {width, 844}, ReducedMotion.REDUCE, Tokens.of("who", role, "team-a"));
    api = new StubbedApi(page, board(agents, leads));
    page.route(SHORTFALLS, route -> answer(route, shortfalls(agents)));
    page.route(
        REASONS,
        route -> answer(route, "{\"reasons\":[{\"id\":\"sick\",\"zh\":\"病假\",\"en\":\"Sick\"}]}"));
    page.navigate("/reports/team-a?day=2026-11-20" + more);
    assertThat(page.locator(".day-sheet")).isVisible();
  }

  private static String board(int agents, int leads) {
    try {
      var json =
          new BoardJson("evening")
              .agents(agents)
              .working()
              .contests(
                  new ContestJson("one", 80, 60).settled("won", 80, 60),
                  new ContestJson("two", 70, 50))
              .json();
      ObjectNode board = (ObjectNode) JSON.readTree(json);
      ArrayNode handovers = (ArrayNode) board.get("handovers");
      ObjectNode one = (ObjectNode) handovers.get(0);
      handovers.removeAll();
      for (int lead = 0; lead < leads; lead++) {
        handovers.add(
            one.deepCopy()
                .put("lead", "lead-0000-" + lead)
                .put("agentName", "张" + lead % agents)
                .put("managerName", "李经理"));
      }
      return board.toString();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String shortfalls(int agents) {
    String rows =
        IntStream.range(0, agents)
            .mapToObj(
                agent ->
                    """
                    {"agent":"agent-%d","name":"张%d","explanation":%s,"missed":[
                     {"figure":"effectiveCalls","value":60,"target":100,"missing":40},
                     {"figure":"wechatAdds","value":12,"target":30,"missing":18},
                     {"figure":"visits","value":0,"target":2,"missing":2}]}
                    """
                        .formatted(
                            agent,
                            agent,
                            agent % 2 == 0
                                ? "null"
                                : "{\"reason\":\"sick\",\"words\":\"下午请假\",\"by\":\"m\",\"byName\":\"李经理\",\"late\":false}"))
            .collect(Collectors.joining(","));
    return """
    {"team":{"id":"team-a","name":"一队","department":null},"date":"2026-11-20","today":"2026-11-20",
     "working":true,"agents":[%s],"month":null}
    """
        .formatted(rows);
  }

  private static void answer(Route route, String body) {
    route.fulfill(new Route.FulfillOptions().setContentType("application/json").setBody(body));
  }
}
