package telesales.singlemachine.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ThrottleTest {

  private Instant now = Instant.parse("2026-01-05T01:00:00Z");
  private final Throttle throttle = new Throttle(() -> now);

  @Test
  void five_failures_are_free_and_the_next_attempt_waits() {
    failFiveTimes("anna");

    assertThat(throttle.admit("anna")).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void after_the_wait_one_more_attempt_is_admitted_and_the_next_wait_is_twice_as_long() {
    failFiveTimes("anna");
    now = now.plusSeconds(1);

    assertThat(throttle.admit("anna")).isZero();
    assertThat(throttle.admit("anna")).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void nobody_waits_longer_than_a_minute() {
    for (int i = 0; i < 40; i++) {
      now = now.plus(throttle.admit("anna"));
    }

    assertThat(throttle.admit("anna")).isLessThanOrEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void the_failures_of_one_are_not_held_against_another() {
    failFiveTimes("anna");

    assertThat(throttle.admit("omar")).isZero();
  }

  @Test
  void success_wipes_the_failures_out() {
    failFiveTimes("anna");
    throttle.succeeded("anna");

    assertThat(throttle.admit("anna")).isZero();
  }

  private void failFiveTimes(String name) {
    for (int i = 0; i < 5; i++) {
      assertThat(throttle.admit(name)).isZero();
    }
  }
}
