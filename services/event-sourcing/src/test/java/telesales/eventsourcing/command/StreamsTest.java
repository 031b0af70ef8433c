package telesales.eventsourcing.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static telesales.eventsourcing.infrastructure.Samples.META;
import static telesales.eventsourcing.infrastructure.Samples.NINE;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import telesales.contracts.floor.FloorEvent;
import telesales.eventsourcing.decider.CommandRejected;
import telesales.eventsourcing.infrastructure.Naming;
import telesales.eventsourcing.infrastructure.Naming.Name;
import telesales.eventsourcing.infrastructure.Naming.Names;
import telesales.eventsourcing.store.Append;
import telesales.eventsourcing.store.AppendResult;
import telesales.eventsourcing.store.AppendResult.Appended;
import telesales.eventsourcing.store.AppendResult.Conflict;
import telesales.eventsourcing.store.StoreUnavailable;
import telesales.eventsourcing.store.StreamId;

class StreamsTest {
  private static final StreamId STREAM = new StreamId("agent-1");
  private static final CommandContext CONTEXT = new CommandContext(NINE, META);
  private static final int ATTEMPTS = 3;

  private final ContestedStore store = new ContestedStore(STREAM);
  private final Streams<Name, Names, FloorEvent> streams =
      new Streams<>(store, new Naming(), FloorEvent.class, ATTEMPTS);

  @Test
  void a_command_is_decided_upon_the_streams_past_and_appended() {
    store.another("Mira");

    Decided<Names, FloorEvent> decided = decide("Omar");

    assertThat(decided.before()).isEqualTo(new Names("Mira", 1));
    assertThat(decided.state()).isEqualTo(new Names("Omar", 2));
    assertThat(decided.version()).isEqualTo(2);
    assertThat(decided.events()).hasSize(1);
    assertThat(store.names()).containsExactly("Mira", "Omar");
  }

  @Test
  void what_is_already_so_is_not_written() {
    store.another("Mira");

    assertThat(decide("Mira").changedNothing()).isTrue();
    assertThat(store.appends()).isZero();
  }

  @Test
  void what_the_rules_reject_is_told_and_not_written() {
    store.another("Mira");

    assertThatExceptionOfType(CommandRejected.class)
        .isThrownBy(() -> decide(new Name("Omar", 1)))
        .extracting(CommandRejected::code)
        .isEqualTo("too-many-names");
    assertThat(store.appends()).isZero();
  }

  @Test
  void when_somebody_else_was_first_the_command_is_decided_anew_upon_what_they_wrote() {
    store.beforeEachAppend("Lin", "Wei");

    Decided<Names, FloorEvent> decided = decide("Omar");

    assertThat(decided.before()).isEqualTo(new Names("Wei", 2));
    assertThat(store.names()).containsExactly("Lin", "Wei", "Omar");
  }

  @Test
  void when_somebody_else_did_the_same_nothing_is_left_to_do() {
    store.beforeEachAppend("Omar");

    assertThat(decide("Omar").changedNothing()).isTrue();
    assertThat(store.names()).containsExactly("Omar");
  }

  @Test
  void when_somebody_else_made_it_impossible_it_is_rejected() {
    store.beforeEachAppend("Lin");

    assertThatExceptionOfType(CommandRejected.class).isThrownBy(() -> decide(new Name("Omar", 1)));
  }

  @Test
  void when_others_are_first_again_and_again_the_caller_is_told_to_come_again() {
    store.beforeEachAppend("n1", "n2", "n3", "n4", "n5");

    assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> decide("Omar"));
    assertThat(store.appends()).isEqualTo(1 + ATTEMPTS);
    assertThat(store.names()).doesNotContain("Omar");
  }

  @Test
  void what_begins_a_stream_is_decided_unread_and_loses_where_the_stream_exists() {
    Append beginning = streams.beginning(STREAM, new Name("Mira"), CONTEXT);

    assertThat(beginning.expectedVersion()).isZero();
    assertThat(store.reads()).isZero();
    assertThat(append(beginning)).isInstanceOf(Appended.class);
    assertThat(append(streams.beginning(STREAM, new Name("Omar"), CONTEXT)))
        .isInstanceOf(Conflict.class);
    assertThat(store.names()).containsExactly("Mira");
  }

  @Test
  void a_command_can_be_found_out_from_the_state_and_is_found_out_anew_when_others_were_first() {
    store.another("Mira");
    store.beforeEachAppend("Lin", "Wei");

    Optional<Decided<Names, FloorEvent>> decided =
        decideUpon(state -> Optional.of(new Name(state.latest() + " the second")));

    assertThat(decided.orElseThrow().before()).isEqualTo(new Names("Wei", 3));
    assertThat(store.names()).containsExactly("Mira", "Lin", "Wei", "Wei the second");
  }

  @Test
  void where_no_command_is_found_out_nothing_is_written() {
    store.another("Mira");

    assertThat(decideUpon(_ -> Optional.empty())).isEmpty();
    assertThat(store.appends()).isZero();
  }

  @Test
  void what_others_made_so_in_the_meantime_is_not_written_again() {
    store.beforeEachAppend("Omar");

    assertThat(decideUpon(_ -> Optional.of(new Name("Omar"))).orElseThrow().changedNothing())
        .isTrue();
    assertThat(store.names()).containsExactly("Omar");
  }

  @Test
  void a_command_found_out_from_the_state_is_not_tried_for_ever() {
    store.beforeEachAppend("n1", "n2", "n3", "n4", "n5");

    assertThatExceptionOfType(StoreUnavailable.class)
        .isThrownBy(() -> decideUpon(_ -> Optional.of(new Name("Omar"))));
    assertThat(store.appends()).isEqualTo(1 + ATTEMPTS);
  }

  @Test
  void a_streams_state_can_be_read() {
    store.another("Mira");

    assertThat(streams.state(STREAM).await().atMost(Duration.ofSeconds(1)))
        .isEqualTo(new Names("Mira", 1));
  }

  private Decided<Names, FloorEvent> decide(String name) {
    return decide(new Name(name));
  }

  private Decided<Names, FloorEvent> decide(Name command) {
    return streams.decide(STREAM, command, CONTEXT).await().atMost(Duration.ofSeconds(1));
  }

  private Optional<Decided<Names, FloorEvent>> decideUpon(Function<Names, Optional<Name>> command) {
    return streams
        .decideUpon(
            STREAM,
            state ->
                Uni.createFrom()
                    .item(command.apply(state).map(each -> new Wanted<>(each, CONTEXT))))
        .await()
        .atMost(Duration.ofSeconds(1));
  }

  private AppendResult append(Append append) {
    return store.append(append).await().atMost(Duration.ofSeconds(1));
  }
}
