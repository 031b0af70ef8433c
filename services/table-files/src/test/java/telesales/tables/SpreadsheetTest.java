package telesales.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;
import telesales.tables.PrintedTable.Column;
import telesales.tables.PrintedTable.Kind;

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

  @Test
  void numbers_amounts_and_shares_are_numbers_and_may_be_missing() throws IOException {
    var table =
        new PrintedTable(
            "en-GB",
            "Board",
            "east",
            List.of(),
            List.of(
                new Column("calls", 9, Kind.NUMBER),
                new Column("amount", 9, Kind.AMOUNT),
                new Column("attained", 9, Kind.SHARE)),
            List.of(List.of("42", "1234.50", "0.425"), List.of("", "", "")),
            "");
    Files.write(directory.resolve("numbers.xlsx"), Spreadsheet.of(table));

    try (var zip = new ZipFile(directory.resolve("numbers.xlsx").toFile())) {
      var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes();
      assertThat(new String(sheet, UTF_8)).contains("<v>42</v>", "<v>1234.5", "<v>0.425</v>");
    }
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
