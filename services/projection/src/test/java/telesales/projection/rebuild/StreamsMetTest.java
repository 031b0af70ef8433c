package telesales.projection.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import telesales.eventsourcing.store.StreamId;

class StreamsMetTest {
  private static final int MANY = 100_000;

  @Test
  void whoever_was_met_is_known_ever_after() {
    StreamsMet met = StreamsMet.noneYet();
    streams("call").forEach(met::test);

    assertThat(streams("call")).allMatch(met);
  }

  @Test
  void of_those_never_met_hardly_any_is_taken_for_known() {
    StreamsMet met = StreamsMet.noneYet();
    streams("call").forEach(met::test);

    assertThat(streams("lead").stream().filter(met)).hasSizeLessThan(MANY / 1_000);
  }

  @Test
  void where_others_wrote_anybody_may_be_known() {
    assertThat(streams("call")).allMatch(StreamsMet.unknown());
  }

  private static List<StreamId> streams(String kind) {
    return IntStream.range(0, MANY).mapToObj(each -> new StreamId(kind + "-" + each)).toList();
  }
}
