package telesales.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class BoardConfigTest {
  @Test
  void
      a_floor_is_in_china_and_its_boards_are_pushed_four_times_a_second_unless_it_says_otherwise() {
    BoardConfig config = boards();

    assertThat(config.timeZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    assertThat(config.pushInterval()).isEqualTo(Duration.ofMillis(250));
    assertThat(config.pingInterval()).isEqualTo(Duration.ofSeconds(5));
    assertThat(config.refreshInterval()).isEqualTo(Duration.ofSeconds(20));
  }

  private static BoardConfig boards() {
    return new SmallRyeConfigBuilder()
        .addDiscoveredConverters()
        .addDefaultInterceptors()
        .withMapping(BoardConfig.class)
        .build()
        .getConfigMapping(BoardConfig.class);
  }
}
