package telesales.singlemachine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

class RebuildBarTest {
  @Test
  void a_bar_says_share_events_rate_and_time_left() {
    String bar = RebuildBar.of(status("building", 500_000, 2_000_000).put("secondsLeft", 75L));

    assertThat(bar)
        .contains("[#######.......................]")
        .contains("25 %")
        .contains("500,000 of 2,000,000 events")
        .contains("20,000/s")
        .contains("1:15 left");
  }

  @Test
  void no_time_is_said_while_there_is_no_rate_and_nothing_of_a_rebuild_that_is_none() {
    assertThat(RebuildBar.of(status("building", 0, 10))).doesNotContain("left");
    assertThat(RebuildBar.of(status("ready", 10, 10))).contains("100 %").doesNotContain("/s");
    assertThat(RebuildBar.of(status("none", 0, 0))).isEqualTo("No rebuild is going on");
  }

  private static JsonObject status(String state, long events, long total) {
    return new JsonObject()
        .put("state", state)
        .put("events", events)
        .put("total", total)
        .put("eventsPerSecond", 20_000L);
  }
}
