package telesales.eventsourcing.consumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static telesales.eventsourcing.infrastructure.Samples.META;
import static telesales.eventsourcing.infrastructure.Samples.NINE;
import static telesales.eventsourcing.infrastructure.Samples.newStream;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import telesales.contracts.floor.FloorEvent;
import telesales.eventsourcing.command.CommandContext;
import telesales.eventsourcing.infrastructure.Naming;
import telesales.eventsourcing.infrastructure.Naming.Name;
import telesales.eventsourcing.infrastructure.Samples;
import telesales.eventsourcing.store.StoredEvent;
import telesales.eventsourcing.store.StreamId;
import telesales.eventsourcing.wire.ReceivedEvent;

/** Events that are appended because of events: exactly once too. */
class ReactionDecisionsTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  private final ConsumptionStage stage = new ConsumptionStage();
  private final StreamId heard = newStream();
  private final StreamId decided = newStream();
  private final AtomicInteger commits = new AtomicInteger();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void what_is_decided_is_appended_once_however_often_the_batch_comes() {
    Records records = Records.of(heard, 1, 2, 3);

    stage.consumption(this::nameAfterEach).takeIn(records.all());
    stage.consumption(this::nameAfterEach).takeIn(records.all());

    assertThat(stored()).extracting(StoredEvent::version).containsExactly(1L, 2L, 3L);
    assertThat(stage.database().count("outbox")).isEqualTo(3);
  }

  @Test
  void a_transaction_that_fails_appends_nothing_and_tells_nobody() {
    Records records = Records.of(heard, 1);

    assertThatThrownBy(
            () ->
                stage
                    .consumption(
                        (events, transaction) -> {
                          nameAfterEach(events, transaction);
                          transaction.afterCommit(commits::incrementAndGet);
                          throw new IllegalStateException("a mistake of ours");
                        })
                    .takeIn(records.all()))
        .hasMessage("a mistake of ours");

    assertThat(stored()).isEmpty();
    assertThat(stage.database().count("outbox")).isZero();
    assertThat(commits).hasValue(0);
  }

  @Test
  void who_waits_for_the_commit_is_told_after_it() {
    stage
        .consumption(
            (events, transaction) -> {
              nameAfterEach(events, transaction);
              transaction.afterCommit(() -> commits.addAndGet(stored().size()));
            })
        .takeIn(Records.of(heard, 1, 2).all());

    assertThat(commits).hasValue(2);
  }

  @Test
  void when_a_request_changes_the_stream_meanwhile_all_of_it_is_undone_and_can_be_done_anew() {
    Records records = Records.of(heard, 1);

    assertThatExceptionOfType(ConcurrentAppend.class)
        .isThrownBy(
            () ->
                stage
                    .consumption(
                        (events, transaction) -> {
                          stage.ledger().react(events, transaction);
                          transaction.decide(
                              new Naming() {
                                @Override
                                public Names initial() {
                                  appendByRequest();
                                  return super.initial();
                                }
                              },
                              FloorEvent.class,
                              commands(events));
                        })
                    .takeIn(records.all()));
    assertThat(stage.ledger().everything()).isEmpty();
    assertThat(stored()).hasSize(1);

    stage.consumption(this::nameAfterEach).takeIn(records.all());
    assertThat(stored()).hasSize(2);
  }

  @Test
  void more_than_one_statement_takes_is_still_one_transaction() {
    var records = new Records();
    for (int i = 0; i < 450; i++) {
      records.add(0, newStream(), 1);
    }

    stage
        .consumption(
            (events, transaction) ->
                transaction.decide(
                    new Naming(),
                    FloorEvent.class,
                    events.stream().map(each -> command(newStream(), each)).toList()))
        .takeIn(records.all());

    assertThat(stage.database().count("event")).isEqualTo(450);
    assertThat(stage.database().query("SELECT DISTINCT xmin::text FROM event", r -> r.getString(0)))
        .hasSize(1);
  }

  private void nameAfterEach(List<ReceivedEvent> events, ConsumptionTransaction transaction) {
    transaction.decide(new Naming(), FloorEvent.class, commands(events));
  }

  private List<Addressed<Name>> commands(List<ReceivedEvent> events) {
    return events.stream().map(each -> command(decided, each)).toList();
  }

  private static Addressed<Name> command(StreamId stream, ReceivedEvent event) {
    return new Addressed<>(
        stream, new Name("after " + event.streamVersion()), new CommandContext(NINE, META));
  }

  private void appendByRequest() {
    stage.store().append(Samples.append(decided, 0, 1)).await().atMost(SOON);
  }

  private List<StoredEvent> stored() {
    return stage.store().read(decided).await().atMost(SOON);
  }
}
