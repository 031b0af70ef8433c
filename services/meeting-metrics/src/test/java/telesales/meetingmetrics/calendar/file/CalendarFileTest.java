package telesales.meetingmetrics.calendar.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import telesales.edge.Problem.FieldError;
import telesales.edge.ProblemException;

class CalendarFileTest {
  private static final LocalDate UNTIL = LocalDate.of(2028, 3, 2);
  private static final int MOST = 100;

  @Test
  void an_event_of_some_days_is_that_many_days_off() {
    assertThat(
            read(event("DTSTART;VALUE=DATE:20261001", "DTEND;VALUE=DATE:20261004", "SUMMARY:国庆节")))
        .containsExactly(off(2026, 10, 1, "国庆节"), off(2026, 10, 2, "国庆节"), off(2026, 10, 3, "国庆节"));
  }

  @Test
  void without_an_end_or_with_times_it_is_the_day() {
    assertThat(
            read(
                event("DTSTART;VALUE=DATE:20261001", "SUMMARY:a"),
                event(
                    "DTSTART;TZID=Asia/Shanghai:20261224T000000",
                    "DTEND;TZID=Asia/Shanghai:20261224T235900",
                    "SUMMARY:b")))
        .containsExactly(off(2026, 10, 1, "a"), off(2026, 12, 24, "b"));
  }

  @Test
  void a_file_that_marks_special_days_may_name_others_that_are_none() {
    assertThat(
            read(
                event("DTSTART;VALUE=DATE:20260204", "SUMMARY:立春"),
                event(
                    "DTSTART;VALUE=DATE:20260214",
                    "SUMMARY;LANGUAGE=zh_CN:春节（班）",
                    "X-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY"),
                event(
                    "DTSTART;VALUE=DATE:20260217",
                    "SUMMARY:春节（休）",
                    "X-APPLE-SPECIAL-DAY:WORK-HOLIDAY")))
        .containsExactly(worked(2026, 2, 14, "春节（班）"), off(2026, 2, 17, "春节（休）"));
  }

  @Test
  void without_marks_a_name_says_that_a_day_is_worked() {
    assertThat(
            read(
                event("DTSTART;VALUE=DATE:20261010", "SUMMARY:国庆节补班"),
                event("DTSTART;VALUE=DATE:20261011", "SUMMARY:国庆节（班）"),
                event("DTSTART;VALUE=DATE:20261012", "SUMMARY:班会日")))
        .containsExactly(
            worked(2026, 10, 10, "国庆节补班"),
            worked(2026, 10, 11, "国庆节（班）"),
            off(2026, 10, 12, "班会日"));
  }

  @Test
  void of_two_on_one_day_the_one_that_is_worked_holds() {
    assertThat(
            read(
                event("DTSTART;VALUE=DATE:20261010", "SUMMARY:补班"),
                event("DTSTART;VALUE=DATE:20261010", "SUMMARY:纪念日")))
        .containsExactly(worked(2026, 10, 10, "补班"));
  }

  @Test
  void what_repeats_every_year_is_taken_for_the_years_ahead() {
    assertThat(
            read(event("DTSTART;VALUE=DATE:20250501", "RRULE:FREQ=YEARLY", "SUMMARY:Labour Day")))
        .extracting(FileDay::date)
        .containsExactly(
            LocalDate.of(2025, 5, 1), LocalDate.of(2026, 5, 1), LocalDate.of(2027, 5, 1));
  }

  @Test
  void every_event_that_is_not_understood_is_named() {
    assertThat(
            errors(
                event("SUMMARY:no day"),
                event("DTSTART;VALUE=DATE:20261001"),
                event("DTSTART;VALUE=DATE:20261001", "SUMMARY:fine"),
                event("DTSTART;VALUE=DATE:20261001", "DTEND;VALUE=DATE:20271001", "SUMMARY:a year"),
                event("DTSTART;VALUE=DATE:20261001", "RRULE:FREQ=WEEKLY", "SUMMARY:weekly")))
        .containsExactly("VEVENT[1]", "VEVENT[2]", "VEVENT[4]", "VEVENT[5]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not a calendar",
        "BEGIN:VCALENDAR",
        "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
        "{\"json\":true}",
        "PK\u0003\u0004"
      })
  void what_is_no_calendar_file_is_refused(String file) {
    assertThat(errorsOf(file.getBytes(UTF_8))).containsExactly("body");
  }

  @Test
  void more_days_than_allowed_are_refused() {
    String[] events =
        Stream.iterate(LocalDate.of(2026, 1, 1), day -> day.plusDays(1))
            .limit(MOST + 1)
            .map(day -> event("DTSTART;VALUE=DATE:" + day.toString().replace("-", ""), "SUMMARY:x"))
            .toArray(String[]::new);

    assertThat(errors(events)).containsExactly("body");
  }

  @ParameterizedTest
  @Timeout(value = 10, threadMode = ThreadMode.SEPARATE_THREAD)
  @ValueSource(
      strings = {
        "FREQ=YEARLY;INTERVAL=0",
        "FREQ=YEARLY;INTERVAL=-1",
        "FREQ=YEARLY;COUNT=999999999",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31",
        "FREQ=YEARLY;BYMONTH=13",
        "FREQ=YEARLY;BYYEARDAY=400",
        "FREQ=YEARLY;UNTIL=never",
        "FREQ=YEARLY;BYHOUR=1,2,3;BYMINUTE=1,2,3;BYSECOND=1,2,3",
        "FREQ=YEARLY;FREQ=SECONDLY",
        "FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU",
        "FREQ=YEARLY;BYSETPOS=366;BYDAY=MO"
      })
  void a_hostile_repetition_is_neither_followed_for_ever_nor_an_error_of_ours(String rule) {
    try {
      String event = event("DTSTART;VALUE=DATE:20261001", "RRULE:" + rule, "SUMMARY:x");
      assertThat(read(event)).hasSizeLessThanOrEqualTo(MOST);
    } catch (ProblemException said) {
      assertThat(said.problem().errors()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void whatever_is_wrong_with_a_file_is_said_and_nothing_else_happens(long seed) {
    var random = new Random(seed);
    byte[] right =
        file(
                event("DTSTART;VALUE=DATE:20261001", "RRULE:FREQ=YEARLY", "SUMMARY:国庆节"),
                event("DTSTART;VALUE=DATE:20261010", "SUMMARY:补班"))
            .getBytes(UTF_8);
    for (int i = 0; i < 200; i++) {
      byte[] mutated = right.clone();
      for (int j = 0; j <= random.nextInt(4); j++) {
        mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
      }
      try {
        assertThat(CalendarFile.read(mutated, UNTIL, MOST)).isNotEmpty();
      } catch (ProblemException said) {
        assertThat(said.problem().errors()).isNotEmpty();
      }
    }
  }

  private static List<String> errors(String... events) {
    return errorsOf(file(events).getBytes(UTF_8));
  }

  private static List<String> errorsOf(byte[] file) {
    var errors = new ArrayList<String>();
    assertThatThrownBy(() -> CalendarFile.read(file, UNTIL, MOST))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem ->
                problem.problem().errors().stream().map(FieldError::field).forEach(errors::add));
    return errors;
  }

  private static List<FileDay> read(String... events) {
    return CalendarFile.read(file(events).getBytes(UTF_8), UNTIL, MOST);
  }

  private static String file(String... events) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//tests//EN\r\n"
        + String.join("", events)
        + "END:VCALENDAR\r\n";
  }

  private static String event(String... lines) {
    return "BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\n"
        + String.join("\r\n", lines)
        + "\r\nEND:VEVENT\r\n";
  }

  private static FileDay off(int year, int month, int day, String name) {
    return new FileDay(LocalDate.of(year, month, day), false, name);
  }

  private static FileDay worked(int year, int month, int day, String name) {
    return new FileDay(LocalDate.of(year, month, day), true, name);
  }
}
