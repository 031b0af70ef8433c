package telesales.calllog.customers;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telesales.calllog.calls.Calls;
import telesales.contracts.CustomerId;
import telesales.eventsourcing.postgresql.PostgresEventStore;
import telesales.eventsourcing.store.StoredEvent;
import telesales.eventsourcing.store.StreamId;

/** All that is known of a person, in clear: the events of the customer and of every call. */
@ApplicationScoped
class CustomerExport {
  private static final int PAGE = 500;

  /**
   * Something that happened.
   *
   * @param type as in {@code telesales.call.logged.v1}
   * @param at when it happened in the world
   * @param by the account, dialer or service that said so
   * @param data what is said of it; what was sealed is opened, or absent if it cannot be
   */
  record Happening(String type, Instant at, Instant recordedAt, String by, JsonNode data) {}

  /**
   * @param customer whom the number stands for in all tables and events
   * @param number absent if nothing is known
   * @param events the oldest first
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Export(CustomerId customer, @Nullable String number, List<Happening> events) {}

  private final Pool pool;
  private final PostgresEventStore store;
  private final Calls calls;
  private final PersonalData personalData;
  private final ObjectMapper json;
  private final Opening opening;

  CustomerExport(
      Pool pool,
      PostgresEventStore store,
      Calls calls,
      PersonalData personalData,
      ObjectMapper json) {
    this.pool = pool;
    this.store = store;
    this.calls = calls;
    this.personalData = personalData;
    this.json = json;
    this.opening = new Opening(json);
  }

  /** Nothing of an erased customer. */
  Uni<Export> of(CustomerId customer, PhoneNumber number) {
    return personalData
        .existingSealOf(customer)
        .chain(
            seal ->
                seal.isEmpty()
                    ? Uni.createFrom().item(new Export(customer, null, List.of()))
                    : streams(customer, "", new HashSet<>())
                        .chain(streams -> store.read(pool, streams))
                        .map(events -> opened(customer, seal.get(), events))
                        .map(events -> new Export(customer, number.digits(), events)));
  }

  private Uni<Set<StreamId>> streams(CustomerId customer, String after, Set<StreamId> found) {
    return calls
        .ofCustomer(customer, after, PAGE)
        .chain(
            page -> {
              page.forEach(each -> found.add(new StreamId(each.call().value())));
              if (page.size() == PAGE) {
                return streams(customer, page.getLast().call().value(), found);
              }
              found.add(CustomerStreams.of(customer));
              return Uni.createFrom().item(found);
            });
  }

  private List<Happening> opened(CustomerId customer, Seal seal, List<StoredEvent> events) {
    return events.stream()
        .sorted(Comparator.comparingLong(StoredEvent::position))
        .flatMap(each -> opened(customer, seal, each).stream())
        .toList();
  }

  private Optional<Happening> opened(CustomerId customer, Seal seal, StoredEvent event) {
    ObjectNode data = read(event);
    String about = data.path("details").path("customer").asText(data.path("customer").asText());
    return about.equals(customer.value())
        ? Optional.of(
            new Happening(
                event.wireName(),
                event.occurredAt(),
                event.recordedAt(),
                event.meta().actor(),
                opening.open(data, seal)))
        : Optional.empty();
  }

  private ObjectNode read(StoredEvent event) {
    try {
      return json.readValue(event.data(), ObjectNode.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
