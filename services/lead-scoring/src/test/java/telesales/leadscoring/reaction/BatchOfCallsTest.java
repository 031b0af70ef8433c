package telesales.leadscoring.reaction;

import static org.assertj.core.api.Assertions.assertThat;
import static telesales.leadscoring.CallsForTests.details;
import static telesales.leadscoring.CallsForTests.logged;
import static telesales.leadscoring.CallsForTests.newAgent;
import static telesales.leadscoring.CallsForTests.newCall;
import static telesales.leadscoring.CallsForTests.newCustomer;
import static telesales.leadscoring.CallsForTests.stream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.record.TimestampType;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import telesales.contracts.AgentId;
import telesales.contracts.CallId;
import telesales.contracts.CustomerId;
import telesales.contracts.Grade;
import telesales.contracts.calls.CallEvent;
import telesales.contracts.calls.Disposition;
import telesales.eventsourcing.consumption.Consumption;
import telesales.eventsourcing.consumption.Reaction;
import telesales.eventsourcing.postgresql.PostgresEventStore;
import telesales.eventsourcing.store.EventMeta;
import telesales.eventsourcing.store.NewEvent;
import telesales.eventsourcing.store.StoredEvent;
import telesales.eventsourcing.testing.ServiceInfrastructure;
import telesales.eventsourcing.wire.CloudEvents;
import telesales.eventsourcing.wire.EventJson;

/** Whole batches, as the consumer takes them in, on a partition of this test's own. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "lead_scoring"))
class BatchOfCallsTest {
  private static final Logger LOG = Logger.getLogger(BatchOfCallsTest.class);
  private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int PARTITION = 77;
  private static long offset;

  @Inject Pool pool;
  @Inject PostgresEventStore store;
  @Inject Reaction reaction;

  private final AgentId agent = newAgent();

  @Test
  void a_thousand_calls_with_new_customers_are_taken_in_at_once() {
    consumption().takeIn(batch(1000, 1000));
    List<ConsumerRecord<String, byte[]>> batch = batch(1000, 1000);

    long began = System.nanoTime();
    assertThat(consumption().takeIn(batch)).isEqualTo(1000);
    Duration taken = Duration.ofNanos(System.nanoTime() - began);

    LOG.infof("a batch of 1000 calls took %d ms", taken.toMillis());
    assertThat(taken).isLessThan(Duration.ofSeconds(5));
    assertThat(count("SELECT count(*) FROM lead WHERE owner_id = $1")).isEqualTo(2000);
  }

  @Test
  void many_calls_with_few_customers_end_in_few_leads() {
    assertThat(consumption().takeIn(batch(500, 10))).isEqualTo(500);

    assertThat(count("SELECT count(*) FROM lead WHERE owner_id = $1")).isEqualTo(10);
    assertThat(count("SELECT sum(calls) FROM lead WHERE owner_id = $1")).isEqualTo(500);
  }

  @Test
  void a_batch_that_is_taken_in_again_changes_nothing() {
    List<ConsumerRecord<String, byte[]>> batch = batch(100, 30);
    consumption().takeIn(batch);
    long events = events();

    assertThat(consumption().takeIn(batch)).isZero();

    assertThat(events()).isEqualTo(events);
    assertThat(count("SELECT sum(calls) FROM lead WHERE owner_id = $1")).isEqualTo(100);
  }

  @Test
  void a_batch_whose_progress_was_lost_comes_to_the_same() {
    List<ConsumerRecord<String, byte[]>> batch = batch(100, 30);
    consumption().takeIn(batch);
    long events = events();

    batch.forEach(each -> forget(each.key()));
    assertThat(consumption().takeIn(again(batch))).isEqualTo(100);

    assertThat(events()).isEqualTo(events);
    assertThat(count("SELECT sum(calls) FROM lead WHERE owner_id = $1")).isEqualTo(100);
  }

  private Consumption consumption() {
    return new Consumption(pool, store, reaction, PATIENCE);
  }

  private List<ConsumerRecord<String, byte[]>> batch(int calls, int customers) {
    List<CustomerId> met = new ArrayList<>();
    for (int i = 0; i < customers; i++) {
      met.add(newCustomer());
    }
    List<ConsumerRecord<String, byte[]>> batch = new ArrayList<>();
    for (int i = 0; i < calls; i++) {
      CallId call = newCall();
      Grade grade = i % 5 == 0 ? Grade.D : null;
      batch.add(
          record(
              logged(
                  call,
                  details(
                      agent,
                      met.get(i % customers),
                      NINE.plusSeconds(i),
                      Disposition.CALLBACK,
                      grade))));
    }
    return batch;
  }

  private static ConsumerRecord<String, byte[]> record(CallEvent event) {
    NewEvent wire =
        EventJson.newEvent(UUID.randomUUID(), event, NINE, EventMeta.by("another-service"));
    var stored =
        new StoredEvent(
            stream(event.call()),
            1,
            1,
            wire.id(),
            wire.type(),
            wire.schemaVersion(),
            NINE,
            NINE,
            wire.data(),
            wire.meta());
    var sent = CloudEvents.toRecord(stored, "telesales.calls", "/telesales/tests");
    return received(sent.key(), sent.value(), sent.headers());
  }

  /** The same records, further on in the partition. */
  private static List<ConsumerRecord<String, byte[]>> again(
      List<ConsumerRecord<String, byte[]>> batch) {
    return batch.stream().map(each -> received(each.key(), each.value(), each.headers())).toList();
  }

  private static ConsumerRecord<String, byte[]> received(
      String key, byte[] value, Headers headers) {
    return new ConsumerRecord<>(
        "telesales.calls",
        PARTITION,
        offset++,
        0,
        TimestampType.CREATE_TIME,
        0,
        0,
        key,
        value,
        headers,
        Optional.empty());
  }

  private void forget(String stream) {
    pool.preparedQuery("UPDATE consumed_stream SET version = 0 WHERE stream_id = $1")
        .execute(Tuple.of(stream))
        .await()
        .atMost(PATIENCE);
  }

  private long events() {
    return count("SELECT count(*) FROM event WHERE data->>'agent' = $1");
  }

  private long count(String sql) {
    return pool.preparedQuery(sql)
        .execute(Tuple.of(agent.value()))
        .await()
        .atMost(PATIENCE)
        .iterator()
        .next()
        .getLong(0);
  }
}
