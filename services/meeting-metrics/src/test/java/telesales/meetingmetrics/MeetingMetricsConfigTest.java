package telesales.meetingmetrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MeetingMetricsConfigTest {
  @Test
  void without_settings_days_are_those_of_shanghai_and_a_floor_has_room_for_twenty_thousand() {
    MeetingMetricsConfig config =
        new SmallRyeConfigBuilder()
            .withMapping(MeetingMetricsConfig.class)
            .build()
            .getConfigMapping(MeetingMetricsConfig.class);

    assertThat(config.defaultTimeZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    assertThat(config.floor().maxDepartments()).isEqualTo(200);
    assertThat(config.floor().maxTeams()).isEqualTo(2000);
    assertThat(config.floor().maxAgents()).isEqualTo(20_000);
  }
}
