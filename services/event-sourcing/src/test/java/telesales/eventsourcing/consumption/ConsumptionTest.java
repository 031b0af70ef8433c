package telesales.eventsourcing.consumption;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static telesales.eventsourcing.infrastructure.Samples.newStream;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telesales.contracts.Event;
import telesales.contracts.leads.LeadEvent;
import telesales.eventsourcing.store.StreamId;
import telesales.eventsourcing.wire.ReceivedEvent;
import telesales.eventsourcing.wire.UnreadableRecord;

/** Whatever happens on the way, each event has its effect once, and in its stream's order. */
class ConsumptionTest {
  private final ConsumptionStage stage = new ConsumptionStage();
  private final StreamId stream = newStream();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void a_batch_changes_the_tables_and_the_consumers_progress() {
    Records records = Records.of(stream, 1, 2, 3);

    assertThat(stage.takeIn(records.all())).isEqualTo(3);

    assertThat(stage.ledger().everything())
        .containsExactly(
            "known " + stream + " 3",
            "lines " + stream + " 1,2,3",
            "next telesales.floor 0 3",
            "tally " + stream + " 3");
  }

  @Test
  void a_batch_again_changes_nothing() {
    Records records = Records.of(stream, 1, 2, 3);
    stage.takeIn(records.all());
    List<String> before = stage.ledger().everything();

    assertThat(stage.takeIn(records.all())).isZero();
    assertThat(stage.takeIn(records.from(1, 2))).isZero();

    assertThat(stage.ledger().everything()).isEqualTo(before);
  }

  @Test
  void what_was_taken_in_already_is_passed_over_in_a_batch_that_goes_further() {
    Records records = Records.of(stream, 1, 2, 3, 4);
    stage.takeIn(records.from(0, 3));

    assertThat(stage.takeIn(records.from(1, 4))).isEqualTo(1);

    assertThat(stage.ledger().versions(stream)).containsExactly(1L, 2L, 3L, 4L);
  }

  @Test
  void what_the_relay_sent_again_is_passed_over_within_a_batch_and_between_batches() {
    Records records = Records.of(stream, 1, 2, 1, 2, 3, 2, 3, 4, 1);

    stage.takeIn(records.from(0, 6));
    stage.takeIn(records.from(6, 9));

    assertThat(stage.ledger().versions(stream)).containsExactly(1L, 2L, 3L, 4L);
    assertThat(stage.ledger().everything()).contains("next telesales.floor 0 9");
  }

  @Test
  void what_the_relay_sent_again_is_passed_over_where_somebody_remembers_which_streams_were_met() {
    Records records = Records.of(stream, 1, 2, 1, 2, 3, 2, 3, 4, 1);
    var met = new HashSet<StreamId>();
    var consumption = stage.consumption(stage.ledger(), each -> !met.add(each));

    consumption.takeIn(records.from(0, 6));
    consumption.takeIn(records.from(6, 9));

    assertThat(stage.ledger().versions(stream)).containsExactly(1L, 2L, 3L, 4L);
    assertThat(stage.ledger().everything()).contains("known " + stream + " 4");
  }

  @Test
  void of_streams_that_were_surely_never_met_the_tables_are_not_asked() {
    Records records = Records.of(stream, 1, 2, 3);
    stage.takeIn(records.from(0, 2));
    var forgetful = stage.consumption(stage.ledger(), _ -> false);

    assertThatExceptionOfType(StreamGap.class)
        .isThrownBy(() -> forgetful.takeIn(records.from(2, 3)));
  }

  @Test
  void a_topic_read_anew_from_its_beginning_under_other_offsets_changes_no_figure() {
    stage.takeIn(Records.of(stream, 1, 2, 3).all());
    stage.forgetOffsets();

    stage.takeIn(Records.of(stream, 1, 2, 3, 4).all());

    assertThat(stage.ledger().versions(stream)).containsExactly(1L, 2L, 3L, 4L);
  }

  @Test
  void a_failure_after_the_tables_were_changed_leaves_everything_as_it_was() {
    Records records = Records.of(stream, 1, 2, 3, 4);
    stage.takeIn(records.from(0, 2));
    List<String> before = stage.ledger().everything();

    assertThatThrownBy(
            () ->
                stage
                    .consumption(
                        (events, transaction) -> {
                          stage.ledger().react(events, transaction);
                          throw new IllegalStateException("a mistake of ours");
                        })
                    .takeIn(records.from(2, 4)))
        .hasMessage("a mistake of ours");

    assertThat(stage.ledger().everything()).isEqualTo(before);
    stage.takeIn(records.from(2, 4));
    assertThat(stage.ledger().versions(stream)).containsExactly(1L, 2L, 3L, 4L);
  }

  @Test
  void a_transaction_that_aborts_between_tables_and_offset_leaves_everything_as_it_was() {
    Records records = Records.of(stream, 1, 2);
    stage.database().execute("ALTER TABLE consumed_offset ADD CHECK (next_offset < 2)");

    assertThatThrownBy(() -> stage.takeIn(records.all())).hasMessageContaining("check");
    assertThat(stage.ledger().everything()).isEmpty();

    stage
        .database()
        .execute("ALTER TABLE consumed_offset DROP CONSTRAINT consumed_offset_next_offset_check");
    stage.takeIn(records.all());
    assertThat(stage.ledger().versions(stream)).containsExactly(1L, 2L);
  }

  @Test
  void a_statement_that_nobody_waited_for_fails_the_batch_and_says_why() {
    Records records = Records.of(stream, 1, 2);

    assertThatThrownBy(
            () ->
                stage
                    .consumption(
                        (events, transaction) -> {
                          stage.ledger().react(events, transaction);
                          transaction.write("SELECT 1 / $1::int", Tuple.of(0));
                          transaction.execute("SELECT 1", Tuple.tuple());
                        })
                    .takeIn(records.all()))
        .hasMessageContaining("division by zero");

    assertThat(stage.ledger().everything()).isEmpty();
  }

  @Test
  void a_session_that_is_lost_on_the_way_leaves_everything_as_it_was() {
    Records records = Records.of(stream, 1, 2);

    assertThatThrownBy(
            () ->
                stage
                    .consumption(
                        (events, transaction) -> {
                          stage.ledger().react(events, transaction);
                          stage.killSessionsInTransactions();
                        })
                    .takeIn(records.all()))
        .isInstanceOf(RuntimeException.class);

    assertThat(stage.ledger().everything()).isEmpty();
    stage.takeIn(records.all());
    assertThat(stage.ledger().versions(stream)).containsExactly(1L, 2L);
  }

  @Test
  void a_gap_in_a_stream_stops_and_says_where() {
    Records records = Records.of(stream, 1, 3);

    assertThatExceptionOfType(StreamGap.class)
        .isThrownBy(() -> stage.takeIn(records.all()))
        .withMessage("stream %s: version 3 came after version 1", stream);
    assertThat(stage.ledger().everything()).isEmpty();
  }

  @Test
  void a_stream_that_does_not_begin_at_its_beginning_stops() {
    assertThatExceptionOfType(StreamGap.class)
        .isThrownBy(() -> stage.takeIn(Records.of(stream, 2).all()));
  }

  @Test
  void a_hole_in_the_offsets_between_batches_stops_and_says_where() {
    Records records = Records.of(stream, 1, 2, 3, 4);
    stage.takeIn(records.from(0, 1));
    List<String> before = stage.ledger().everything();

    assertThatExceptionOfType(OffsetHole.class)
        .isThrownBy(() -> stage.takeIn(records.from(2, 4)))
        .withMessage("telesales.floor-0: offset 2 came where 1 was to be next");
    assertThat(stage.ledger().everything()).isEqualTo(before);
  }

  @Test
  void a_hole_in_the_offsets_within_a_batch_stops_too() {
    var records = new Records();
    records.add(0, stream, 1);
    records.add(0, newStream(), 1);
    records.add(0, stream, 2);
    List<ConsumerRecord<String, byte[]>> holed =
        List.of(records.partition(0).get(0), records.partition(0).get(2));

    assertThatExceptionOfType(OffsetHole.class).isThrownBy(() -> stage.takeIn(holed));
    assertThat(stage.ledger().everything()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ce_type,            ,
          ce_streamversion,   ,
          ce_streamversion,   first
          ce_id,              ,
          ce_id,              1
          ce_time,            yesterday
          ce_recordedat,      ,
          ce_actor,           ,
          """)
  void a_record_without_our_attributes_stops_and_says_where(String header, String value) {
    var records = Records.of(stream, 1);
    var broken = records.add(0, stream, 2);
    Records.with(broken, header, value);

    assertStopsAtOffsetOne(records);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          null
          7
          [
          {"agent": {"id": 1}, "name": "Mira"}
          """,
      delimiter = '|')
  void a_record_that_is_not_the_event_it_says_stops_and_says_where(String value) {
    var records = Records.of(stream, 1);
    var template = Records.of(stream, 2).all().getFirst();
    records.add(0, template.key(), value.getBytes(UTF_8), template.headers());

    assertStopsAtOffsetOne(records);
  }

  @Test
  void a_record_without_a_key_stops_and_says_where() {
    var records = Records.of(stream, 1);
    var template = Records.of(stream, 2).all().getFirst();
    records.add(0, null, template.value(), template.headers());

    assertStopsAtOffsetOne(records);
  }

  @Test
  void an_event_of_a_newer_release_is_passed_on_without_its_content_and_its_stream_goes_on() {
    var records = Records.of(stream, 1, 2, 3);
    Records.with(records.all().get(1), "ce_type", "telesales.floor.agent-named.v2");
    Map<Long, Boolean> known = new TreeMap<>();

    stage
        .consumption(
            (events, transaction) ->
                events.forEach(
                    (ReceivedEvent each) ->
                        known.put(each.streamVersion(), each.event().isPresent())))
        .takeIn(records.all());

    assertThat(known).isEqualTo(Map.of(1L, true, 2L, false, 3L, true));
  }

  @Test
  void events_that_do_not_concern_the_service_are_passed_over_unread() {
    var records = Records.of(stream, 1, 2);
    Arrays.fill(records.all().get(1).value(), (byte) '!');
    var onlyLeads =
        new Reaction() {
          @Override
          public Set<Class<? extends Event>> concerns() {
            return Set.of(LeadEvent.class);
          }

          @Override
          public void react(List<ReceivedEvent> events, ConsumptionTransaction transaction) {
            throw new AssertionError("none of these is of a lead: " + events);
          }
        };

    assertThat(stage.consumption(onlyLeads).takeIn(records.all())).isEqualTo(2);

    assertThat(stage.ledger().everything())
        .containsExactly("known " + stream + " 2", "next telesales.floor 0 2");
  }

  private void assertStopsAtOffsetOne(Records records) {
    assertThatExceptionOfType(UnreadableRecord.class)
        .isThrownBy(() -> stage.takeIn(records.all()))
        .withMessageStartingWith("telesales.floor, partition 0, offset 1: ");
    assertThat(stage.ledger().everything()).isEmpty();
  }
}
