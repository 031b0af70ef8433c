package telesales.meetingmetrics.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import telesales.contracts.meetings.Meeting;
import telesales.figures.DayPlan;
import telesales.figures.WorkCalendar;
import telesales.meetingmetrics.meetings.domain.PunctualMeetings.Standing;

class PunctualMeetingsTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final MeetingTimes TIMES = times(true);

  private final PunctualMeetings punctual =
      new PunctualMeetings(Duration.ofMinutes(15), Duration.ofHours(2));

  @Test
  void a_meeting_opens_from_its_minute_on_within_the_grace() {
    assertThat(toOpen("08:59", Map.of())).isEmpty();
    assertThat(toOpen("09:00", Map.of())).contains(Meeting.MORNING);
    assertThat(toOpen("09:14", Map.of())).contains(Meeting.MORNING);
    assertThat(toOpen("09:15", Map.of())).isEmpty();
    assertThat(toOpen("13:30", Map.of())).contains(Meeting.NOON);
    assertThat(toOpen("17:31", Map.of())).contains(Meeting.EVENING);
  }

  @Test
  void what_was_opened_is_not_opened_again_nor_is_the_one_before_it() {
    assertThat(toOpen("09:01", Map.of(Meeting.MORNING, open("08:50")))).isEmpty();
    assertThat(toOpen("09:01", Map.of(Meeting.MORNING, closed("08:50")))).isEmpty();
    assertThat(toOpen("09:01", Map.of(Meeting.NOON, open("08:59")))).isEmpty();
  }

  @Test
  void on_a_day_off_nothing_opens() {
    assertThat(punctual.toOpen(times(false), Map.of(), at("09:00"))).isEmpty();
  }

  @Test
  void a_meeting_that_lasts_too_long_is_closed() {
    Map<Meeting, Standing> evening = Map.of(Meeting.EVENING, open("17:30"));

    assertThat(punctual.toClose(TIMES, evening, at("19:29"))).isEmpty();
    assertThat(punctual.toClose(TIMES, evening, at("19:30"))).containsExactly(Meeting.EVENING);
  }

  @Test
  void a_meeting_ends_when_the_next_begins_by_the_calendar_or_by_hand() {
    Map<Meeting, Standing> late = Map.of(Meeting.MORNING, open("12:30"));
    assertThat(punctual.toClose(TIMES, late, at("13:29"))).isEmpty();
    assertThat(punctual.toClose(TIMES, late, at("13:30"))).containsExactly(Meeting.MORNING);
    assertThat(punctual.toClose(times(false), late, at("13:30"))).isEmpty();

    Map<Meeting, Standing> both =
        Map.of(Meeting.MORNING, open("12:30"), Meeting.NOON, open("13:10"));
    assertThat(punctual.toClose(TIMES, both, at("13:10"))).containsExactly(Meeting.MORNING);
  }

  @Test
  void a_meeting_that_is_held_after_the_next_ones_time_is_left_alone() {
    Map<Meeting, Standing> makingUp = Map.of(Meeting.MORNING, open("13:40"));
    assertThat(punctual.toClose(TIMES, makingUp, at("13:50"))).isEmpty();
  }

  @Test
  void what_is_closed_is_not_closed_again() {
    assertThat(punctual.toClose(TIMES, Map.of(Meeting.MORNING, closed("09:00")), at("20:00")))
        .isEmpty();
  }

  private Optional<Meeting> toOpen(String time, Map<Meeting, Standing> standings) {
    return punctual.toOpen(TIMES, standings, at(time));
  }

  private static Standing open(String time) {
    return new Standing(at(time), false);
  }

  private static Standing closed(String time) {
    return new Standing(at(time), true);
  }

  private static MeetingTimes times(boolean working) {
    return new MeetingTimes(
        new DayPlan(MONDAY, working, null, WorkCalendar.USUAL.hours()), SHANGHAI);
  }

  private static Instant at(String time) {
    return MONDAY.atTime(LocalTime.parse(time)).atZone(SHANGHAI).toInstant();
  }
}
