package telesales.calllog.numbers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import telesales.calllog.numbers.ImportRecords.Row;

class ImportRecordsTest {
  private static final int LONGEST = 60;
  private static final int NOTE = 2;

  @Test
  void lines_may_end_in_any_way_and_the_last_one_not_at_all() {
    assertThat(records("\uFEFF1,a\r\n2,b\n\r\n3\r4,"))
        .containsExactly(good(1, "1", "a"), good(2, "2", "b"), good(4, "3"), good(5, "4", ""));
  }

  @Test
  void what_stands_in_quotes_is_one_cell() {
    assertThat(records("1,\"a,b\",\"c \"\"d\"\"\"\n2,e\"f,\"\""))
        .containsExactly(good(1, "1", "a,b", "c \"d\""), good(2, "2", "e\"f", ""));
  }

  @Test
  void a_note_may_go_over_several_lines() {
    assertThat(records("1,a,\"b\r\n\r\nc\",d\n2"))
        .containsExactly(good(1, "1", "a", "b\n\nc", "d"), good(4, "2"));
  }

  @Test
  void quotes_that_are_never_closed_make_their_own_line_bad_and_no_other() {
    assertThat(records("1\n\"2\n3\n4,x,\"y\n5"))
        .satisfiesExactly(
            each -> assertThat(each).isEqualTo(good(1, "1")),
            each -> assertBad(each, 2, "quotes"),
            each -> assertThat(each).isEqualTo(good(3, "3")),
            each -> assertBad(each, 4, "quotes"),
            each -> assertThat(each).isEqualTo(good(5, "5")));
  }

  @Test
  void quotes_that_only_the_quotes_of_another_line_would_close_swallow_nothing() {
    assertThat(records("1,x,\"y\n2,x,\"z\"\n3"))
        .satisfiesExactly(
            each -> assertBad(each, 1, "quotes"),
            each -> assertThat(each).isEqualTo(good(2, "2", "x", "z")),
            each -> assertThat(each).isEqualTo(good(3, "3")));
  }

  @Test
  void quotes_are_not_looked_for_beyond_the_longest_record() {
    String many = "9\n".repeat(LONGEST);

    List<Row> records = records("1,x,\"y\n" + many + "\"");

    assertBad(records.getFirst(), 1, "quotes");
    assertThat(records.subList(1, LONGEST + 1)).allMatch(each -> each.cells().equals(List.of("9")));
    assertBad(records.getLast(), LONGEST + 2, "quotes");
  }

  @Test
  void something_behind_the_end_of_quotes_is_told() {
    assertBad(records("\"1\"2,x").getFirst(), 1, "behind");
  }

  @Test
  void a_line_that_is_no_text_or_too_long_is_bad_and_no_other() {
    var file = new ByteArrayOutputStream();
    file.writeBytes("1,x,备注\n".getBytes(UTF_8));
    file.writeBytes("2,x,备注\n".getBytes(Charset.forName("GBK")));
    file.writeBytes(("3,x," + "y".repeat(LONGEST * 3) + "\n4\n").getBytes(UTF_8));

    assertThat(records(file.toByteArray()))
        .satisfiesExactly(
            each -> assertThat(each).isEqualTo(good(1, "1", "x", "备注")),
            each -> assertBad(each, 2, "UTF-8"),
            each -> assertBad(each, 3, "longer than 180 bytes"),
            each -> assertThat(each).isEqualTo(good(4, "4")));
  }

  @Test
  void no_more_records_come_than_were_asked_for() {
    var records = reading("1\n2\n3".getBytes(UTF_8));

    assertThat(records.next(2)).containsExactly(good(1, "1"), good(2, "2"));
    assertThat(records.next(2)).containsExactly(good(3, "3"));
    assertThat(records.next(2)).isEmpty();
  }

  private static List<Row> records(String file) {
    return records(file.getBytes(UTF_8));
  }

  private static List<Row> records(byte[] file) {
    return reading(file).next(Integer.MAX_VALUE);
  }

  private static ImportRecords reading(byte[] file) {
    var lines = new ImportLines(new ByteArrayInputStream(file), LONGEST * 3);
    return new ImportRecords(lines, NOTE, LONGEST);
  }

  private static Row good(long line, String... cells) {
    return new Row(line, List.of(cells), null);
  }

  private static void assertBad(Row record, long line, String why) {
    assertThat(record.line()).isEqualTo(line);
    assertThat(record.cells()).isEmpty();
    assertThat(record.wrong()).contains(why);
  }
}
