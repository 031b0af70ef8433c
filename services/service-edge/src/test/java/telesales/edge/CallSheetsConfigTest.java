package telesales.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallSheetsConfigTest {
  @Test
  void sheets_are_due_before_the_evening_meeting() {
    assertThat(due(Map.of())).isEqualTo(LocalTime.of(17, 30));
  }

  @Test
  void one_setting_says_another_time_and_no_service_has_one_of_its_own() {
    Map<String, String> environment =
        Map.of(
            "TELESALES_CALL_SHEETS_DUE", "18:15",
            "TELESALES_BOARDS_CALL_SHEETS_DUE", "16:00",
            "TELESALES_CALL_LOG_SHEET_DUE", "16:30");

    assertThat(due(environment)).isEqualTo(LocalTime.of(18, 15));
  }

  private static LocalTime due(Map<String, String> environment) {
    return new SmallRyeConfigBuilder()
        .addDiscoveredConverters()
        .addDefaultInterceptors()
        .withSources(new EnvConfigSource(environment, 300))
        .withMapping(CallSheetsConfig.class)
        .build()
        .getConfigMapping(CallSheetsConfig.class)
        .due();
  }
}
