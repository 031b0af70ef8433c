package telesales.singlemachine.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

  @Test
  void what_ran_well_is_started_again_almost_at_once() {
    assertThat(Backoff.before(0)).isEqualTo(Duration.ofMillis(250));
  }

  @Test
  void what_fails_again_and_again_waits_longer_each_time_and_never_too_long() {
    assertThat(Backoff.before(2)).isGreaterThan(Backoff.before(1));
    assertThat(Backoff.before(5)).isGreaterThan(Backoff.before(4));
    assertThat(Backoff.before(1000)).isEqualTo(Duration.ofSeconds(15));
  }
}
