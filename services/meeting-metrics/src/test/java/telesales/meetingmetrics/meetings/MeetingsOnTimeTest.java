package telesales.meetingmetrics.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static telesales.meetingmetrics.Requests.admin;
import static telesales.meetingmetrics.Requests.managerOfTigers;
import static telesales.meetingmetrics.Requests.putFloor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import telesales.contracts.TeamId;
import telesales.contracts.meetings.Meeting;
import telesales.eventsourcing.testing.ServiceInfrastructure;
import telesales.meetingmetrics.MeetingMetricsConfig;
import telesales.meetingmetrics.Requests;
import telesales.meetingmetrics.calendar.CurrentCalendar;
import telesales.meetingmetrics.floor.CurrentFloor;
import telesales.meetingmetrics.meetings.domain.HeldMeeting;
import telesales.meetingmetrics.meetings.domain.HeldMeeting.GoesOn;
import telesales.meetingmetrics.meetings.domain.HeldMeeting.NotYet;
import telesales.meetingmetrics.meetings.domain.HeldMeeting.Over;
import telesales.meetingmetrics.meetings.domain.MeetingOfDay;

/** Each test has a week of its own, in which nobody else holds meetings. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "meeting_metrics"))
class MeetingsOnTimeTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  @Inject CurrentFloor floor;
  @Inject CurrentCalendar calendar;
  @Inject CurrentMeetings meetings;
  @Inject Standings standings;
  @Inject MeetingMetricsConfig config;

  @BeforeEach
  void floor() {
    putFloor(Requests.FLOOR);
  }

  @Test
  void a_meeting_opens_at_its_time_chaired_by_the_manager_with_the_figures_of_its_time() {
    LocalDate monday = LocalDate.of(2027, 3, 1);
    look(monday, "08:59");
    assertThat(held("tigers", monday, Meeting.MORNING)).isInstanceOf(NotYet.class);

    look(monday, "09:03");
    var tigers = ((GoesOn) held("tigers", monday, Meeting.MORNING)).course();
    assertThat(tigers.openedBy()).isEqualTo("meeting-metrics");
    assertThat(tigers.chair()).isEqualTo("manager-tigers");
    assertThat(tigers.openedAt()).isEqualTo(at(monday, "09:03"));
    assertThat(tigers.figuresAsOf()).isEqualTo(at(monday, "09:00"));
    assertThat(tigers.steps().getFirst().item()).isEqualTo("champions");
    var leopards = ((GoesOn) held("leopards", monday, Meeting.MORNING)).course();
    assertThat(leopards.chair()).isNull();
  }

  @Test
  void however_many_look_at_once_a_meeting_opens_once() {
    LocalDate monday = LocalDate.of(2027, 3, 8);
    List<Uni<Void>> looks =
        IntStream.range(0, 6).mapToObj(_ -> onTime(monday, "13:30").look()).toList();
    Uni.join().all(looks).andFailFast().await().atMost(Duration.ofSeconds(20));
    look(monday, "13:31");

    assertThat(((GoesOn) held("tigers", monday, Meeting.NOON)).course().openedAt())
        .isEqualTo(at(monday, "13:30"));
    assertThat(versions("tigers", monday, Meeting.NOON)).isEqualTo(1);
  }

  @Test
  void who_was_away_for_longer_than_the_grace_opens_nothing_any_more() {
    LocalDate monday = LocalDate.of(2027, 3, 15);
    look(monday, "13:45");

    assertThat(held("tigers", monday, Meeting.NOON)).isInstanceOf(NotYet.class);
  }

  @Test
  void nothing_opens_on_a_day_off_and_a_special_day_moves_the_morning_meeting() {
    LocalDate monday = LocalDate.of(2027, 3, 22);
    specialDay(monday, "{'working':false,'name':'H'");
    specialDay(monday.plusDays(1), "{'working':true,'name':'M','morningMeeting':'10:30'");

    look(monday, "09:00");
    look(monday.plusDays(1), "09:00");
    look(monday.plusDays(5), "09:00");
    assertThat(held("tigers", monday, Meeting.MORNING)).isInstanceOf(NotYet.class);
    assertThat(held("tigers", monday.plusDays(1), Meeting.MORNING)).isInstanceOf(NotYet.class);
    assertThat(held("tigers", monday.plusDays(5), Meeting.MORNING)).isInstanceOf(NotYet.class);

    look(monday.plusDays(1), "10:30");
    assertThat(held("tigers", monday.plusDays(1), Meeting.MORNING)).isInstanceOf(GoesOn.class);
  }

  @Test
  void a_meeting_that_nobody_closed_is_closed_when_the_next_opens_and_the_last_in_the_end() {
    LocalDate monday = LocalDate.of(2027, 3, 29);
    look(monday, "13:30");
    look(monday, "17:30");
    Over noon = (Over) held("tigers", monday, Meeting.NOON);
    assertThat(noon.closedBy()).isEqualTo("meeting-metrics");
    assertThat(noon.closedAt()).isEqualTo(at(monday, "17:30"));
    assertThat(held("tigers", monday, Meeting.EVENING)).isInstanceOf(GoesOn.class);

    look(monday.plusDays(1), "00:10");
    assertThat(held("tigers", monday, Meeting.EVENING)).isInstanceOf(Over.class);
  }

  @Test
  void what_the_manager_held_before_its_time_is_not_opened_again() {
    LocalDate monday = LocalDate.of(2027, 4, 5);
    managerOfTigers().post("/api/meetings/tigers/morning/open?date=" + monday);
    managerOfTigers().post("/api/meetings/tigers/morning/close?date=" + monday);
    look(monday, "09:00");

    assertThat(held("tigers", monday, Meeting.MORNING)).isInstanceOf(Over.class);
  }

  @Test
  void a_team_elsewhere_meets_at_nine_by_its_own_clock() {
    LocalDate monday = LocalDate.of(2027, 4, 12);
    putFloor(
        Requests.FLOOR.replace(
            "\"id\":\"tigers\"", "\"id\":\"tigers\",\"timezone\":\"Europe/Lisbon\""));
    look(monday, "09:00");
    assertThat(held("tigers", monday, Meeting.MORNING)).isInstanceOf(NotYet.class);
    assertThat(held("leopards", monday, Meeting.MORNING)).isInstanceOf(GoesOn.class);

    // In summer Lisbon is seven hours behind.
    look(monday, "16:00");
    var tigers = ((GoesOn) held("tigers", monday, Meeting.MORNING)).course();
    assertThat(tigers.figuresAsOf()).isEqualTo(at(monday, "16:00"));
  }

  private void look(LocalDate day, String time) {
    onTime(day, time).look().await().atMost(Duration.ofSeconds(20));
  }

  private MeetingsOnTime onTime(LocalDate day, String time) {
    Clock clock = Clock.fixed(at(day, time), ZoneOffset.UTC);
    return new MeetingsOnTime(
        floor, calendar, meetings, standings, clock, config, "meeting-metrics");
  }

  private HeldMeeting held(String team, LocalDate day, Meeting meeting) {
    return meetings
        .get(new MeetingOfDay(new TeamId(team), day, meeting))
        .await()
        .atMost(Duration.ofSeconds(10));
  }

  private int versions(String team, LocalDate day, Meeting meeting) {
    return ((GoesOn) held(team, day, meeting)).course().steps().size();
  }

  private static void specialDay(LocalDate date, String body) {
    String json =
        body.replace('\'', '"')
            + ",\"date\":\"%s\",\"scope\":{\"level\":\"company\"}}".formatted(date);
    admin().body(json).put("/api/calendar/special-days").then().statusCode(200);
  }

  private static Instant at(LocalDate day, String time) {
    return day.atTime(LocalTime.parse(time)).atZone(SHANGHAI).toInstant();
  }
}
