package telesales.calllog.sheets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import telesales.calllog.CallLogInfrastructure;
import telesales.eventsourcing.testing.ServiceInfrastructure;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "call_log"))
@QuarkusTestResource(CallLogInfrastructure.class)
class CallSheetFilesTest {
  private static final String SAID =
      """
      {"grade":"B","wechatAdded":true,"objection":"price","question":"open",
       "words":{"note":"=HYPERLINK(\\"http://x\\") 周三，再打 <b>&","objection":"太贵了","question":"能开专票吗"}}
      """;

  @Test
  void a_chinese_excel_opens_the_csv_and_runs_nothing_of_it() {
    byte[] file = download(story(), ".csv", "");

    String text = new String(file, UTF_8);
    assertThat(text).startsWith("\uFEFF\"时间\",\"号码\",\"客户\",\"结果\"");
    assertThat(text.lines()).hasSize(2);
    assertThat(text)
        .contains("\"09:10:00\"", "\"\t+8613912344711\"", "\"约定回拨\"", "\"0:45\",\"是\",\"B\"")
        .contains("\"价格 · 太贵了\"", "\"还没有答复 · 能开专票吗\"")
        .contains("\"'=HYPERLINK(\"\"http://x\"\") 周三，再打 <b>&\"");
  }

  @Test
  void the_workbook_has_texts_and_no_formula() throws Exception {
    Map<String, String> parts = unzipped(download(story(), ".xlsx", "&lang=en"));

    assertThat(parts.get("xl/workbook.xml")).contains("name=\"Call sheet\"");
    assertThat(textOf(parts.get("xl/sharedStrings.xml")))
        .contains("Objection", "王芳", "Price · 太贵了", "=HYPERLINK(\"http://x\") 周三，再打 <b>&");
    assertThat(parts.get("xl/worksheets/sheet1.xml")).doesNotContain("<f>");
  }

  @Test
  void the_pdf_holds_its_chinese_and_a_font_of_its_own() throws IOException {
    byte[] file = download(story(), ".pdf", "");

    assertThat(file.length).isLessThan(200_000);
    try (PDDocument document = Loader.loadPDF(file)) {
      // Chinese breaks between any two characters; a number must not.
      String text = new PDFTextStripper().getText(document);
      assertThat(text).contains("8613912344711");
      assertThat(text.replaceAll("\\s", "")).contains("电话登记表", "王芳", "约定回拨", "太贵了", "再打", "<b>&");
      PDPage page = document.getPage(0);
      for (var name : page.getResources().getFontNames()) {
        assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
      }
    }
  }

  @Test
  void the_manager_s_file_has_masked_numbers_and_strangers_get_none() {
    var story = story();

    String text =
        story
            .manager()
            .get(story.sheet(".csv"))
            .then()
            .statusCode(200)
            .header(
                "Content-Disposition",
                equalTo(
                    "attachment; filename=\"call-sheet-%s-%s.csv\""
                        .formatted(story.agent, SheetDayStory.DAY)))
            .extract()
            .asString();

    assertThat(text).contains("****4711").doesNotContain("1391234");
    for (String kind : new String[] {".csv", ".xlsx", ".pdf"}) {
      story.as("another", "agent").get(story.sheet(kind)).then().statusCode(404);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "ZH", "zh-CN"})
  void a_language_that_is_not_spoken_is_refused(String language) {
    var story = new SheetDayStory();
    story
        .own()
        .get(story.sheet(".csv") + "&lang=" + language)
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("lang"))
        .body("detail", containsString("lang"));
  }

  @Test
  void an_empty_day_is_printed_too() throws IOException {
    byte[] file = download(new SheetDayStory(), ".pdf", "&lang=en");

    try (PDDocument document = Loader.loadPDF(file)) {
      assertThat(new PDFTextStripper().getText(document)).contains("Call sheet", "王芳");
    }
  }

  @Test
  void both_languages_have_the_same_words() {
    assertThat(SheetTexts.in("zh").all().keySet()).isEqualTo(SheetTexts.in("en").all().keySet());
  }

  private static SheetDayStory story() {
    var story = new SheetDayStory();
    String call = story.called("09:10", 45, "callback");
    story
        .own()
        .contentType("application/json")
        .body(SAID)
        .put("/api/calls/" + call + "/amendment")
        .then()
        .statusCode(200);
    await()
        .atMost(SheetDayStory.SOON)
        .untilAsserted(
            () -> story.own().get(story.sheet()).then().body("calls[0].grade", equalTo("B")));
    return story;
  }

  private static byte[] download(SheetDayStory story, String kind, String more) {
    return story.own().get(story.sheet(kind) + more).then().statusCode(200).extract().asByteArray();
  }

  private static String textOf(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)))
        .getDocumentElement()
        .getTextContent();
  }

  private static Map<String, String> unzipped(byte[] file) throws IOException {
    Path kept = Files.createTempFile("sheet", ".xlsx");
    try {
      Files.write(kept, file);
      Map<String, String> parts = new HashMap<>();
      try (var zip = new ZipFile(kept.toFile())) {
        for (ZipEntry entry : Collections.list(zip.entries())) {
          try (InputStream part = zip.getInputStream(entry)) {
            parts.put(entry.getName(), new String(part.readAllBytes(), UTF_8));
          }
        }
      }
      return parts;
    } finally {
      Files.delete(kept);
    }
  }
}
