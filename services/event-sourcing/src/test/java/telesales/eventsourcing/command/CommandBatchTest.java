package telesales.eventsourcing.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static telesales.eventsourcing.infrastructure.Samples.META;
import static telesales.eventsourcing.infrastructure.Samples.NINE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import telesales.contracts.floor.FloorEvent;
import telesales.eventsourcing.infrastructure.Naming;
import telesales.eventsourcing.infrastructure.Naming.Name;
import telesales.eventsourcing.infrastructure.Naming.Names;
import telesales.eventsourcing.infrastructure.Samples;
import telesales.eventsourcing.store.Append;
import telesales.eventsourcing.store.NewEvent;
import telesales.eventsourcing.store.StoredEvent;
import telesales.eventsourcing.store.StreamId;

class CommandBatchTest {
  private static final StreamId A = new StreamId("a");
  private static final StreamId B = new StreamId("b");
  private static final CommandContext CONTEXT = new CommandContext(NINE, META);

  @Test
  void a_command_is_decided_upon_what_is_stored() {
    var batch = batch(stored(A, 1, "Mira"), stored(A, 2, "Omar"));

    batch.decide(A, new Name("Omar"), CONTEXT);
    assertThat(batch.appends()).isEmpty();
    batch.decide(A, new Name("Mira"), CONTEXT);

    assertThat(batch.appends()).singleElement().matches(append -> append.expectedVersion() == 2);
  }

  @Test
  void a_later_command_sees_what_came_of_an_earlier_one() {
    var batch = batch();

    batch.decide(A, new Name("Mira"), CONTEXT);
    batch.decide(A, new Name("Mira"), CONTEXT);
    batch.decide(A, new Name("Omar"), CONTEXT);

    assertThat(batch.appends()).hasSize(1);
    assertThat(names(batch.appends().getFirst())).containsExactly("Mira", "Omar");
    assertThat(batch.appends().getFirst().expectedVersion()).isZero();
  }

  @Test
  void streams_are_appended_to_once_each_and_in_the_order_of_their_names() {
    var batch = batch(stored(A, 1, "Mira"));

    batch.decide(B, new Name("Lin"), CONTEXT);
    batch.decide(A, new Name("Omar"), CONTEXT);
    batch.decide(B, new Name("Wei"), CONTEXT);

    assertThat(batch.appends()).extracting(Append::stream).containsExactly(A, B);
    assertThat(batch.appends()).extracting(Append::expectedVersion).containsExactly(1L, 0L);
    assertThat(batch.appends()).extracting(Append::newVersion).containsExactly(2L, 2L);
  }

  @Test
  void what_the_rules_reject_changes_nothing_and_does_not_hold_up_the_rest() {
    var batch = batch(stored(A, 1, "Mira"));

    batch.decide(A, new Name("Omar", 1), CONTEXT);
    batch.decide(A, new Name("Lin"), CONTEXT);

    assertThat(names(batch.appends().getFirst())).containsExactly("Lin");
  }

  @Test
  void every_stream_can_be_asked_how_it_stands_with_all_that() {
    var batch = batch(stored(A, 1, "Mira"));

    batch.decide(A, new Name("Omar"), CONTEXT);
    batch.decide(A, new Name("Lin"), CONTEXT);

    assertThat(batch.standings(Set.of(A, B)))
        .isEqualTo(
            Map.of(
                A, new Standing<>(new Names("Lin", 3), 3),
                B, new Standing<>(new Names("", 0), 0)));
  }

  @Test
  void an_event_carries_when_it_happened_and_what_caused_it() {
    var batch = batch();
    batch.decide(A, new Name("Mira"), CONTEXT);

    NewEvent event = batch.appends().getFirst().events().getFirst();

    assertThat(event.occurredAt()).isEqualTo(NINE);
    assertThat(event.meta()).isEqualTo(META);
    assertThat(event.type()).isEqualTo("telesales.floor.agent-named");
    assertThat(event.schemaVersion()).isEqualTo(1);
  }

  @Test
  void a_stream_that_a_newer_release_wrote_to_is_not_decided_upon() {
    var newer =
        new StoredEvent(
            A, 1, 1, UUID.randomUUID(), "telesales.floor.agent-named", 9, NINE, NINE, "{}", META);
    var batch = batch(newer);

    assertThatIllegalStateException()
        .isThrownBy(() -> batch.decide(A, new Name("Mira"), CONTEXT))
        .withMessageContaining("telesales.floor.agent-named.v9");
  }

  private static CommandBatch<Name, Names, FloorEvent> batch(StoredEvent... stored) {
    return new CommandBatch<>(new Naming(), FloorEvent.class, List.of(stored));
  }

  private static StoredEvent stored(StreamId stream, long version, String name) {
    NewEvent event = Samples.event(name);
    return new StoredEvent(
        stream, version, version, event.id(), event.type(), 1, NINE, NINE, event.data(), META);
  }

  private static List<String> names(Append append) {
    return append.events().stream()
        .map(event -> event.data().replaceAll(".*\"name\":\"(.*?)\".*", "$1"))
        .toList();
  }
}
