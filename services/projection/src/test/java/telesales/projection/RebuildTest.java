package telesales.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RebuildTest extends ProjectionTest {
  private static final Instant RECORDED_FROM = Instant.parse("2026-03-25T01:00:00Z");

  @Inject Tables tables;

  private final Random random = new Random(42);
  private List<Told> told;
  private Map<String, String> before;

  @BeforeEach
  void a_floor_with_calls() {
    new RandomFloor(story, random, FRIDAY).tell(120);
    told = story.shuffled(RECORDED_FROM, random);
    feed.anotherPartition();
    feed.give(told);
    before = tables.contents(story);
  }

  @Test
  void a_redelivery_from_the_beginning_leaves_the_same_tables() {
    feed.rewind();
    assertThat(feed.give(told)).isZero();

    tables.forgetOffsets(feed.partition());
    feed.rewind();
    assertThat(feed.give(told)).isZero();
    assertThat(tables.contents(story)).isEqualTo(before);
  }

  @Test
  void tables_that_are_deleted_are_built_again_as_they_were_in_whatever_order_topics_come() {
    tables.forget(story);
    assertThat(tables.contents(story).values()).containsOnly("null");

    for (int from = 0; from < told.size(); from += 50) {
      feed.give(told.subList(from, Math.min(told.size(), from + 50)));
    }
    assertThat(tables.contents(story)).isEqualTo(before);

    tables.forget(story);
    List<Told> streamByStream = new ArrayList<>(told);
    streamByStream.sort(Comparator.comparing((Told each) -> each.stream().value()).reversed());
    feed.give(streamByStream);
    assertThat(tables.contents(story)).isEqualTo(before);
  }
}
