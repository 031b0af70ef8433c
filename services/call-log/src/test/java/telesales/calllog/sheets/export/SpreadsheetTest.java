package telesales.calllog.sheets.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

class SpreadsheetTest {
  @TempDir private Path directory;
  private final byte[] workbook = Spreadsheet.of(Printed.calls(3, "=1+1"));

  @Test
  void talk_can_be_added_up_and_is_read_in_minutes_and_seconds() throws IOException {
    double parts = 150 / 86_400.0;

    assertThat(part("xl/worksheets/sheet1.xml")).contains("<v>" + parts + "</v>");
    assertThat(part("xl/styles.xml")).contains("[m]:ss");
  }

  @Test
  void headings_stay_in_sight_filter_and_stand_on_every_page() throws IOException {
    assertThat(part("xl/worksheets/sheet1.xml"))
        .contains("ySplit=\"4\"", "<autoFilter ref=\"A4:E7\"", "orientation=\"landscape\"");
    assertThat(part("xl/workbook.xml")).contains("$4:$4");
  }

  @Test
  void it_says_whose_it_is_above_the_calls() throws Exception {
    assertThat(texts()).contains("电话登记表 · 王芳 · 2026-03-02", "拨打 3    状态 已提交");
  }

  @Test
  void what_looks_like_a_formula_is_a_text() throws Exception {
    assertThat(part("xl/worksheets/sheet1.xml")).doesNotContain("<f>");
    assertThat(texts()).contains("=1+1");
  }

  private String texts() throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(part("xl/sharedStrings.xml"))))
        .getDocumentElement()
        .getTextContent();
  }

  private String part(String name) throws IOException {
    Path file = Files.write(directory.resolve("sheet.xlsx"), workbook);
    try (var zip = new ZipFile(file.toFile())) {
      return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), UTF_8);
    }
  }
}
