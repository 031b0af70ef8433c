package telesales.projection.dailyreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telesales.printed.Pdf;
import telesales.printed.PdfConfig;
import telesales.projection.ProjectionTest;

@QuarkusTest
class DailyReportFileTest extends ProjectionTest {
  private static final Instant RECORDED = Instant.parse("2026-03-20T01:00:00Z");
  private static final double SMALLEST_POINTS = 6 * 0.86;
  private static final double MARGIN_POINTS = 28;

  private FullDay day;
  private String east;

  @BeforeEach
  void team() {
    day = new FullDay(story, FRIDAY);
    east = story.id("east");
  }

  @ParameterizedTest
  @CsvSource({"zh", "en"})
  void the_sheet_tells_what_the_board_tells(String language) throws IOException {
    boolean chinese = language.equals("zh");
    day.agents(4, "张").leads(3, 4).contest("奶茶 <tea>").explained(2, "sick", "下午请假");
    give();
    JsonPath board = json("");
    Printed sheet = printed(manager(), "&lang=" + language);

    assertThat(sheet.pages).isEqualTo(1);
    sheet.has("Team east", "2026-03-20", chinese ? "3月20日 周五" : "Fri 20 Mar", "Sales");
    sheet.has(chinese ? "日报" : "Day", chinese ? "有效电话" : "Effective calls");
    sheet.has((chinese ? "拨打" : "Dials") + board.getLong("totals.dials"));
    sheet.has("%d / 120 · 18%%".formatted(board.getLong("totals.effectiveCalls")));
    for (int agent = 0; agent < 4; agent++) {
      sheet.has(
          "%d. %s %d"
              .formatted(
                  board.getInt("agents[%d].rank".formatted(agent)),
                  board.getString("agents[%d].name".formatted(agent)),
                  board.getInt("agents[%d].effectiveCalls".formatted(agent))));
    }
    sheet.has("奶茶 <tea>", chinese ? "获胜" : "won", "张0 7 : 张1 6");
    sheet.has(chinese ? "早会 09:00–09:14 · 主持 吴经理" : "Morning 09:00–09:14 · chair 吴经理");
    sheet.has(chinese ? "夕会 未召开（应 17:30）" : "Evening not held (due 17:30)");
    sheet.has(chinese ? "等待经理" : "No manager", "lead-0000".substring(1));
    sheet.has(chinese ? "病假 · 下午请假" : "Sick · 下午请假", chinese ? "未说明原因" : "No reason yet");
  }

  @Test
  void forty_agents_fit_on_the_sheet_in_smaller_type_and_nothing_is_beyond_the_margin()
      throws IOException {
    day.agents(40, "欧阳销售").leads(48, 40).contest("奶茶一杯");
    give();
    for (String language : List.of("zh", "en")) {
      Printed sheet = printed(manager(), "&lang=" + language);

      assertThat(sheet.pages).isEqualTo(1);
      sheet.has(IntStream.range(0, 40).mapToObj(agent -> "欧阳销售" + agent).toArray(String[]::new));
      assertThat(sheet.glyphs).allMatch(glyph -> glyph.getYScale() >= SMALLEST_POINTS * 0.98);
      sheet.isWithinTheMargins();
    }
  }

  @Test
  void a_quiet_day_is_set_in_large_type() throws IOException {
    day.agents(3, "张");
    give();

    assertThat(printed(manager(), "").glyphs)
        .anyMatch(glyph -> Math.abs(glyph.getYScale() - 9.5) < 0.05);
  }

  @Test
  void what_there_is_no_room_for_is_counted_however_much_people_wrote() throws IOException {
    day.agents(100, "一个名字很长很长的销售员她的名字还没有完").leads(60, 100).contest("奖".repeat(150));
    for (int agent = 0; agent < 100; agent++) {
      day.explained(agent, null, "说明".repeat(200));
    }
    give();
    for (String language : List.of("zh", "en")) {
      Printed sheet = printed(manager(), "&lang=" + language);

      assertThat(sheet.pages).isEqualTo(1);
      sheet.has(language.equals("zh") ? "另有" : "and");
      sheet.isWithinTheMargins();
    }
  }

  @Test
  void as_of_an_instant_it_tells_what_was_known_then() throws IOException {
    day.agents(4, "张").leads(3, 4);
    Instant middle = give();
    JsonPath board = json("&asOf=" + middle);

    assertThat(board.getLong("totals.dials")).isLessThan(json("").getLong("totals.dials"));
    printed(manager(), "&asOf=" + middle).has("拨打" + board.getLong("totals.dials"));
  }

  @Test
  void an_agent_gets_its_own_row_and_leads_and_nobody_s_shortfalls() throws IOException {
    day.agents(4, "张").leads(4, 4).explained(2, "sick", "下午请假");
    give();
    Printed sheet = printed(as(story.id("a2"), "agent", east), "");

    sheet.has("张2", "拨打" + json("").getLong("totals.dials"));
    sheet.hasNot(". 张0", ". 张1", ". 张3", "病假", "下午请假", "未达标", "未说明原因");
  }

  @Test
  void the_copy_to_hand_round_says_nothing_of_shortfalls() throws IOException {
    day.agents(4, "张").explained(2, "sick", "下午请假");
    give();

    printed(manager(), "").has("未达标", "病假");
    printed(manager(), "&shortfalls=no").hasNot("未达标", "病假", "下午请假");
  }

  @Test
  void others_get_what_the_page_would_not_show_neither() {
    day.agents(1, "张");
    give();
    String path = path("");
    as("m", "manager", story.id("west")).get(path).then().statusCode(403);
    as("li", "agent", story.id("west")).get(path).then().statusCode(403);
    director().get(path.replace(east, "no-such")).then().statusCode(404);
    for (String wrong : List.of("asOf=then", "lang=fr", "shortfalls=yes")) {
      director()
          .get(path + "&" + wrong)
          .then()
          .statusCode(400)
          .body("errors.field", hasItem(wrong.substring(0, wrong.indexOf('='))));
    }
  }

  @Test
  void it_is_a_file_that_nobody_keeps_on_the_way() {
    day.agents(1, "张");
    give();
    manager()
        .get(path(""))
        .then()
        .statusCode(200)
        .contentType("application/pdf")
        .header("Cache-Control", "no-store")
        .header(
            "Content-Disposition",
            equalTo("attachment; filename=\"daily-report-%s-%s.pdf\"".formatted(east, FRIDAY)));
  }

  @Test
  void whoever_has_no_team_is_on_a_sheet_too() throws IOException {
    Printed sheet = printed(director(), "", "unassigned");

    sheet.has("未分配");
    sheet.hasNot("未达标");
  }

  @Test
  void without_a_font_it_says_what_to_install() {
    day.agents(1, "张");
    give();
    QuarkusMock.installMockForType(new Pdf(withoutFont()), Pdf.class);
    manager()
        .get(path(""))
        .then()
        .statusCode(503)
        .body("type", equalTo("urn:telesales:problem:no-font"))
        .body("detail", containsString("fonts-noto-cjk"))
        .body("detail", containsString("telesales.pdf.font"));
  }

  private static PdfConfig withoutFont() {
    return new SmallRyeConfigBuilder()
        .addDiscoveredConverters()
        .addDefaultInterceptors()
        .withMapping(PdfConfig.class)
        .withDefaultValue("telesales.pdf.font", "no-such-font.ttc")
        .build()
        .getConfigMapping(PdfConfig.class);
  }

  /** All of it; an instant by which half of it was known. */
  private Instant give() {
    var told = story.inOrder(RECORDED);
    feed.give(told);
    return told.get(told.size() / 4).recordedAt();
  }

  private RequestSpecification manager() {
    return as("m", "manager", east);
  }

  private JsonPath json(String more) {
    return director()
        .get("/api/boards/%s/evening?date=%s%s".formatted(east, FRIDAY, more))
        .jsonPath();
  }

  private String path(String more) {
    return path(more, east);
  }

  private static String path(String more, String team) {
    return "/api/boards/%s/daily-report.pdf?date=%s%s".formatted(team, FRIDAY, more);
  }

  private Printed printed(RequestSpecification who, String more) throws IOException {
    return printed(who, more, east);
  }

  private static Printed printed(RequestSpecification who, String more, String team)
      throws IOException {
    byte[] file = who.get(path(more, team)).then().statusCode(200).extract().asByteArray();
    try (PDDocument document = Loader.loadPDF(file)) {
      PDRectangle paper = document.getPage(0).getMediaBox();
      assertThat(Math.round(paper.getWidth())).isEqualTo(595);
      assertThat(Math.round(paper.getHeight())).isEqualTo(842);
      var text = new Text();
      String words = text.getText(document);
      return new Printed(document.getNumberOfPages(), words, text.glyphs);
    }
  }

  private record Printed(int pages, String text, List<TextPosition> glyphs) {
    /** Chinese breaks between any two characters, so that spaces say nothing. */
    private static String withoutSpaces(String text) {
      return text.replaceAll("\\s", "");
    }

    void has(String... words) {
      for (String each : words) {
        assertThat(withoutSpaces(text)).contains(withoutSpaces(each));
      }
    }

    void hasNot(String... words) {
      for (String each : words) {
        assertThat(withoutSpaces(text)).doesNotContain(withoutSpaces(each));
      }
    }

    void isWithinTheMargins() {
      assertThat(glyphs)
          .allSatisfy(
              glyph -> {
                assertThat(glyph.getXDirAdj()).isGreaterThan((float) MARGIN_POINTS - 1);
                assertThat(glyph.getXDirAdj() + glyph.getWidthDirAdj())
                    .isLessThan((float) (596 - MARGIN_POINTS));
                assertThat(glyph.getYDirAdj()).isLessThan((float) (842 - MARGIN_POINTS));
              });
    }
  }

  private static final class Text extends PDFTextStripper {
    final List<TextPosition> glyphs = new ArrayList<>();

    @Override
    protected void processTextPosition(TextPosition text) {
      if (!text.getUnicode().isBlank()) {
        glyphs.add(text);
      }
      super.processTextPosition(text);
    }
  }
}
