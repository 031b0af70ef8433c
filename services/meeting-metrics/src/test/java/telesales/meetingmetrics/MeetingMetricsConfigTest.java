package telesales.meetingmetrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MeetingMetricsConfigTest {
  @Test
  void an_announcement_has_two_thousand_characters_and_is_told_for_a_year_at_the_most() {
    assertThat(config().announcements().maxWordsCharacters()).isEqualTo(2000);
    assertThat(config().announcements().maxDays()).isEqualTo(366);
  }

  @Test
  void a_person_gives_feedback_twenty_times_a_day_and_a_team_three_hundred_times_at_the_most() {
    assertThat(config().feedback().maxWordsCharacters()).isEqualTo(2000);
    assertThat(config().feedback().maxByAccountAndDay()).isEqualTo(20);
    assertThat(config().feedback().maxByTeamAndDay()).isEqualTo(300);
  }

  @Test
  void without_settings_days_are_those_of_shanghai_and_a_floor_has_room_for_twenty_thousand() {
    MeetingMetricsConfig config = config();

    assertThat(config.defaultTimeZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    assertThat(config.floor().maxDepartments()).isEqualTo(200);
    assertThat(config.floor().maxTeams()).isEqualTo(2000);
    assertThat(config.floor().maxAgents()).isEqualTo(20_000);
  }

  @Test
  void without_settings_meetings_open_on_time_and_speak_of_what_the_boards_show() {
    MeetingMetricsConfig.MeetingSettings meetings = config().meetings();

    assertThat(meetings.openOnTime()).isTrue();
    assertThat(meetings.checkEvery()).isEqualTo(Duration.ofSeconds(2));
    assertThat(meetings.grace()).isEqualTo(Duration.ofMinutes(15));
    assertThat(meetings.longest()).isEqualTo(Duration.ofHours(2));
    assertThat(meetings.agenda().morning()).startsWith("champions").hasSize(7);
    assertThat(meetings.agenda().noon()).startsWith("pace").hasSize(5);
    assertThat(meetings.agenda().evening()).startsWith("final-figures").hasSize(7);
  }

  @Test
  void without_settings_a_contest_has_twelve_sides_and_lasts_three_months_at_most() {
    MeetingMetricsConfig.ContestLimits contests = config().contests();

    assertThat(contests.maxSides()).isEqualTo(12);
    assertThat(contests.maxDays()).isEqualTo(92);
    assertThat(contests.maxDaysAgo()).isEqualTo(31);
    assertThat(contests.maxListed()).isEqualTo(200);
  }

  private static MeetingMetricsConfig config() {
    return new SmallRyeConfigBuilder()
        .withConverter(Duration.class, 100, new DurationConverter())
        .withMapping(MeetingMetricsConfig.class)
        .build()
        .getConfigMapping(MeetingMetricsConfig.class);
  }
}
