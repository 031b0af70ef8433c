package telesales.eventsourcing.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import telesales.contracts.AgentId;
import telesales.contracts.floor.FloorEvent.AgentNamed;
import telesales.eventsourcing.store.Append;
import telesales.eventsourcing.store.AppendResult;
import telesales.eventsourcing.store.AppendResult.Appended;
import telesales.eventsourcing.store.AppendResult.Conflict;
import telesales.eventsourcing.store.EventMeta;
import telesales.eventsourcing.store.EventStore;
import telesales.eventsourcing.store.NewEvent;
import telesales.eventsourcing.store.StoredEvent;
import telesales.eventsourcing.store.StreamId;
import telesales.eventsourcing.wire.EventJson;

/** What every event store promises; each store's test extends this. */
public abstract class EventStoreConformance {
  /** What a store under this test says {@code recordedAt} is. */
  protected static final Instant RECORDED_AT = Instant.parse("2026-03-02T01:00:07.123456Z");

  private static final Instant OCCURRED_AT = Instant.parse("2026-03-02T01:00:00.654321Z");
  private static final Duration TIMEOUT = Duration.ofSeconds(20);
  private static final int RACERS = 32;

  private final StreamId stream = new StreamId("conformance-" + UUID.randomUUID());

  /** The store, whose clock stands at {@link #RECORDED_AT}. */
  protected abstract EventStore store();

  @Test
  void a_stream_that_does_not_exist_is_empty() {
    assertThat(read(stream)).isEmpty();
  }

  @Test
  void what_was_appended_is_read_as_it_was_written() {
    NewEvent event = event("a", new EventMeta("mira", "request-1", "event-1"));

    assertThat(append(0, event)).isEqualTo(new Appended(1));

    StoredEvent stored = read(stream).getFirst();
    assertThat(stored)
        .isEqualTo(
            new StoredEvent(
                stream,
                1,
                stored.position(),
                event.id(),
                "telesales.floor.agent-named",
                1,
                OCCURRED_AT,
                RECORDED_AT,
                event.data(),
                event.meta()));
  }

  @Test
  void who_asked_may_be_all_that_is_known_of_an_events_origin() {
    append(0, event("a", EventMeta.by("mira")));

    assertThat(read(stream).getFirst().meta()).isEqualTo(new EventMeta("mira", null, null));
  }

  @Test
  void events_are_read_in_the_order_of_their_versions() {
    append(0, event("a"), event("b"));
    append(2, event("c"));

    assertThat(read(stream)).extracting(StoredEvent::version).containsExactly(1L, 2L, 3L);
    assertThat(names()).containsExactly("a", "b", "c");
  }

  @Test
  void positions_grow_along_a_stream() {
    append(0, event("a"), event("b"), event("c"));
    append(3, event("d"));

    assertThat(read(stream)).extracting(StoredEvent::position).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void an_append_to_a_version_that_is_past_conflicts() {
    append(0, event("a"));

    assertThat(append(0, event("b"))).isEqualTo(new Conflict());
    assertThat(names()).containsExactly("a");
  }

  @Test
  void the_same_append_twice_conflicts() {
    NewEvent event = event("a");

    assertThat(append(0, event)).isEqualTo(new Appended(1));
    assertThat(append(0, event)).isEqualTo(new Conflict());
  }

  @Test
  void several_events_are_stored_together_or_not_at_all() {
    append(0, event("a"), event("b"));

    assertThat(append(1, event("c"), event("d"), event("e"))).isEqualTo(new Conflict());
    assertThat(names()).containsExactly("a", "b");
    assertThat(append(2, event("c"), event("d"), event("e"))).isEqualTo(new Appended(5));
  }

  @Test
  void a_version_beyond_the_end_conflicts_so_that_no_stream_has_gaps() {
    assertThat(append(1, event("b"))).isEqualTo(new Conflict());
    append(0, event("a"));

    assertThat(append(2, event("c"))).isEqualTo(new Conflict());
    assertThat(names()).containsExactly("a");
  }

  @Test
  void streams_know_nothing_of_each_other() {
    StreamId other = new StreamId(stream.value() + "-other");
    append(0, event("a"));

    assertThat(await(store().append(new Append(other, 0, List.of(event("b"))))))
        .isEqualTo(new Appended(1));
    assertThat(names()).containsExactly("a");
  }

  @Test
  void nothing_happens_before_somebody_asks_for_the_outcome() {
    Uni<AppendResult> appending = store().append(new Append(stream, 0, List.of(event("a"))));
    Uni<List<StoredEvent>> reading = store().read(stream);

    assertThat(names()).isEmpty();
    await(appending);
    assertThat(await(reading)).hasSize(1);
  }

  @Test
  void of_many_who_append_to_one_version_at_once_exactly_one_wins() {
    append(0, event("start"));
    List<Append> racing =
        IntStream.range(0, RACERS)
            .mapToObj(i -> new Append(stream, 1, List.of(event("r" + i), event("s" + i))))
            .toList();

    List<AppendResult> results = Race.all(racing, append -> await(store().append(append)));

    assertThat(results).filteredOn(new Appended(3)::equals).hasSize(1);
    assertThat(results).filteredOn(new Conflict()::equals).hasSize(RACERS - 1);
    int winner = results.indexOf(new Appended(3));
    assertThat(names()).containsExactly("start", "r" + winner, "s" + winner);
  }

  @Test
  void racers_who_try_again_all_get_in_without_gaps() {
    List<String> names = IntStream.range(0, RACERS).mapToObj(i -> "r" + i).toList();

    Race.all(names, this::appendAtTheEnd);

    assertThat(names()).containsExactlyInAnyOrderElementsOf(names);
    assertThat(read(stream))
        .extracting(StoredEvent::version)
        .containsExactlyElementsOf(Stream.iterate(1L, i -> i + 1).limit(RACERS).toList());
  }

  @Test
  void an_append_says_what_is_wrong_with_it_before_it_is_tried() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Append(stream, 0, List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Append(stream, -1, List.of(event("a"))));
  }

  private AppendResult appendAtTheEnd(String name) {
    long deadline = System.nanoTime() + TIMEOUT.toNanos();
    while (System.nanoTime() < deadline) {
      AppendResult result = append(read(stream).size(), event(name));
      if (result instanceof Appended) {
        return result;
      }
    }
    throw new AssertionError("never got in: " + name);
  }

  private AppendResult append(long expectedVersion, NewEvent... events) {
    return await(store().append(new Append(stream, expectedVersion, List.of(events))));
  }

  private List<StoredEvent> read(StreamId id) {
    return await(store().read(id));
  }

  private List<String> names() {
    return read(stream).stream()
        .map(stored -> EventJson.read(stored.wireName(), stored.data().getBytes(UTF_8)))
        .map(event -> ((AgentNamed) event.orElseThrow()).name())
        .toList();
  }

  private static NewEvent event(String name) {
    return event(name, EventMeta.by("tests"));
  }

  private static NewEvent event(String name, EventMeta meta) {
    return EventJson.newEvent(
        UUID.randomUUID(), new AgentNamed(new AgentId("a-1"), name), OCCURRED_AT, meta);
  }

  private static <T> T await(Uni<T> uni) {
    return uni.await().atMost(TIMEOUT);
  }
}
