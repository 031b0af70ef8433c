package telesales.calllog.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static telesales.calllog.TestCalls.as;
import static telesales.calllog.TestCalls.asAgent;
import static telesales.calllog.TestCalls.call;
import static telesales.calllog.TestCalls.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import telesales.calllog.CallLogInfrastructure;
import telesales.calllog.TestCalls;
import telesales.contracts.CustomerId;
import telesales.contracts.Event;
import telesales.contracts.Topic;
import telesales.contracts.calls.CallLogEvent;
import telesales.contracts.calls.CustomerEvent.CustomerErased;
import telesales.eventsourcing.testing.Race;
import telesales.eventsourcing.testing.ServiceInfrastructure;
import telesales.eventsourcing.testing.TestEvents;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "call_log"))
@QuarkusTestResource(CallLogInfrastructure.class)
class ErasingCustomersTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static String key;

  @Inject Pool pool;
  @Inject Drawer drawer;

  /** Something that keeps personal data outside of events. */
  @ApplicationScoped
  static class Drawer implements KeepsPersonalData {
    private final List<String> forgotten = new CopyOnWriteArrayList<>();

    @Override
    public Uni<Void> forget(CustomerId customer, PhoneNumber number) {
      forgotten.add(number.digits());
      return Uni.createFrom().voidItem();
    }

    List<String> forgotten() {
      return forgotten;
    }
  }

  private String digits;
  private String number;
  private String callId;
  private String call;

  @BeforeEach
  void aCallWithACustomer() {
    digits = "%08d".formatted(ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000));
    number = "+86131" + digits;
    callId = UUID.randomUUID().toString();
    if (key == null) {
      key = TestCalls.newKey("erasing-dialer");
    }
    call = post(key, call(callId, number), 201);
  }

  @Test
  void who_made_the_call_sees_the_number_and_others_its_end() {
    asAgent("agent-07").get("/api/calls/" + call).then().body("phone", equalTo(number));
    as("director").get("/api/calls/" + call).then().body("phone", equalTo(masked()));
  }

  @Test
  void what_is_known_of_a_person_is_exported_in_clear() {
    block();
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                export()
                    .body("number", equalTo(number))
                    .body("events", hasSize(2))
                    .body("events.type", hasItem("telesales.call.logged.v1")));

    export()
        .body("events.data.details.personalData.phone", hasItem(number))
        .body("events.data.personalData.note", hasItem("by letter"))
        .body("events.by", hasItems("erasing-dialer", "the-agent"));
    as("director").get("/api/customers/{number}/export", number).then().statusCode(403);
  }

  @Test
  void an_erased_customer_is_readable_nowhere_and_the_call_stays() {
    block();
    erase(true);

    as("director")
        .get("/api/calls/" + call)
        .then()
        .statusCode(200)
        .body("phone", nullValue())
        .body("talkSeconds", equalTo(120));
    export().body("number", nullValue()).body("events", hasSize(0));
    erase(false);
    await().atMost(SOON).untilAsserted(() -> assertThat(erased()).hasSize(1));
  }

  @Test
  void whoever_keeps_anything_else_of_the_customer_is_told_each_time() {
    erase(true);
    erase(false);

    assertThat(drawer.forgotten()).filteredOn(number::equals).hasSize(2);
  }

  @Test
  void who_asked_not_to_be_called_is_not_called_though_erased() {
    block();
    erase(true);

    as("agent")
        .get("/api/numbers/{number}/callable", number)
        .then()
        .body("reason", equalTo("do-not-call"));
    as("admin")
        .get("/api/numbers/do-not-call?limit=1")
        .then()
        .body("numbers[0].number", nullValue())
        .body("numbers[0].by", equalTo("the-agent"));
  }

  @Test
  void the_same_post_again_is_a_repetition_and_another_call_makes_the_customer_known_again() {
    erase(true);

    assertThat(post(key, call(callId, number), 200)).isEqualTo(call);
    as("director").get("/api/calls/" + call).then().body("phone", nullValue());
    String next = post(key, call(UUID.randomUUID().toString(), number), 201);
    as("director").get("/api/calls/" + next).then().body("phone", equalTo(masked()));
    as("director").get("/api/calls/" + call).then().body("phone", nullValue());
    erase(true);
    as("director").get("/api/calls/" + next).then().body("phone", nullValue());
  }

  @Test
  void of_many_who_erase_a_customer_at_once_one_does() {
    List<Boolean> erased =
        Race.all(
            Collections.nCopies(6, number),
            each ->
                as("admin")
                    .delete("/api/customers/{number}", each)
                    .then()
                    .extract()
                    .path("erased"));

    assertThat(erased).filteredOn(each -> each).hasSize(1);
  }

  @Test
  void no_table_and_no_topic_has_a_number_in_clear() {
    block();
    await().atMost(SOON).untilAsserted(() -> export().body("events", hasSize(2)));

    assertThat(tablesWith(digits)).isEmpty();
    assertThat(tablesWith(HexFormat.of().formatHex(digits.getBytes(StandardCharsets.US_ASCII))))
        .isEmpty();
    assertThat(tablesWith("erasing-dialer")).contains("dialer_key", "event");
    try (var events = new TestEvents(ServiceInfrastructure.bootstrapServers())) {
      assertThat(events.published(Topic.CALLS, CallLogEvent.class, event -> says(event, call)))
          .isNotEmpty()
          .noneMatch(event -> says(event, digits));
    }
  }

  @Test
  void what_is_no_number_is_named() {
    as("admin")
        .delete("/api/customers/{number}", "nobody")
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("number"));
    as("director").delete("/api/customers/{number}", number).then().statusCode(403);
  }

  private List<String> tablesWith(String text) {
    List<String> found = new ArrayList<>();
    for (Row table :
        pool.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
            .execute()
            .await()
            .atMost(SOON)) {
      String name = table.getString(0);
      if (name.startsWith("flyway")) {
        continue;
      }
      String sql =
          "SELECT count(*) FROM \"%s\" t WHERE t::text LIKE '%%%s%%'".formatted(name, text);
      if (pool.query(sql).execute().await().atMost(SOON).iterator().next().getLong(0) > 0) {
        found.add(name);
      }
    }
    return found;
  }

  private static boolean says(Event event, String text) {
    return event.toString().contains(text);
  }

  private List<CustomerErased> erased() {
    String customer =
        as("admin").delete("/api/customers/{number}", number).then().extract().path("customer");
    try (var events = new TestEvents(ServiceInfrastructure.bootstrapServers())) {
      return events.published(
          Topic.CALLS, CustomerErased.class, event -> event.customer().value().equals(customer));
    }
  }

  private void erase(boolean known) {
    as("admin")
        .delete("/api/customers/{number}", number)
        .then()
        .statusCode(200)
        .body("erased", equalTo(known));
  }

  private void block() {
    as("agent")
        .contentType("application/json")
        .body("{\"reason\":\"complaint\",\"note\":\"by letter\"}")
        .put("/api/numbers/{number}/do-not-call", number)
        .then()
        .statusCode(200);
  }

  private ValidatableResponse export() {
    return as("admin").get("/api/customers/{number}/export", number).then().statusCode(200);
  }

  private String masked() {
    return "****" + digits.substring(4);
  }
}
