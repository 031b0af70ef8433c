package telesales.projection.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionsTest {
  private static final Instant NINE = Instant.parse("2026-11-20T01:00:00Z");
  private static final Instant TEN = NINE.plusSeconds(3600);

  @Test
  void a_new_version_ends_the_stored_one_at_the_instant_it_was_recorded() {
    var versions = new Versions<>(List.of(new Version<>("a", 1, "old", NINE, null)));
    versions.put("a", "new", 2, TEN);

    assertThat(versions.get("a")).isEqualTo("new");
    assertThat(versions.ended()).containsExactly(new Version<>("a", 1, "old", NINE, TEN));
    assertThat(versions.added()).containsExactly(new Version<>("a", 2, "new", TEN, null));
  }

  @Test
  void two_versions_in_one_batch_are_both_kept() {
    var versions = new Versions<String>(List.of());
    versions.put("a", "old", 1, NINE);
    versions.put("a", "new", 2, TEN);

    assertThat(versions.ended()).isEmpty();
    assertThat(versions.added())
        .containsExactly(
            new Version<>("a", 1, "old", NINE, TEN), new Version<>("a", 2, "new", TEN, null));
  }

  @Test
  void a_thing_that_ended_is_not_known_any_more_and_may_come_back() {
    var versions = new Versions<>(List.of(new Version<>("a", 1, "old", NINE, null)));
    versions.end("a", TEN);
    assertThat(versions.get("a")).isNull();

    versions.put("a", "back", 3, TEN.plusSeconds(1));
    assertThat(versions.all()).containsEntry("a", "back");
    assertThat(versions.ended()).containsExactly(new Version<>("a", 1, "old", NINE, TEN));
  }

  @Test
  void a_clock_that_goes_back_does_not_end_a_version_before_it_began() {
    var versions = new Versions<>(List.of(new Version<>("a", 1, "old", TEN, null)));

    assertThat(versions.put("a", "new", 2, NINE)).isEqualTo(TEN);
    assertThat(versions.ended()).containsExactly(new Version<>("a", 1, "old", TEN, TEN));
    assertThat(versions.added()).containsExactly(new Version<>("a", 2, "new", TEN, null));
  }

  @Test
  void to_end_what_is_not_known_changes_nothing() {
    var versions = new Versions<String>(List.of());
    versions.end("a", NINE);

    assertThat(versions.ended()).isEmpty();
    assertThat(versions.added()).isEmpty();
  }
}
