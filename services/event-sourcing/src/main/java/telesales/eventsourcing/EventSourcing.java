package telesales.eventsourcing;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import io.smallrye.common.annotation.Identifier;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import telesales.eventsourcing.postgresql.PostgresEventStore;
import telesales.eventsourcing.relay.KafkaBroker;
import telesales.eventsourcing.relay.OutboxLease;
import telesales.eventsourcing.relay.Relay;

/** Puts store and relay together for a service, and starts the relay with it. */
@ApplicationScoped
final class EventSourcing {
  @Produces
  @Singleton
  PostgresEventStore store(Pool pool, Clock clock, EventStoreConfig config, MeterRegistry metrics) {
    return new PostgresEventStore(pool, clock, config, metrics);
  }

  @Produces
  @Singleton
  @Startup
  Relay relay(
      Pool pool,
      PostgresEventStore store,
      Clock clock,
      EventStoreConfig config,
      MeterRegistry metrics,
      @Identifier("default-kafka-broker") Map<String, Object> connection,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    var broker =
        new KafkaBroker(
            Map.of(
                "bootstrap.servers",
                connection.get("bootstrap.servers"),
                "client.id",
                service + "-relay"),
            "/telesales/" + service);
    var relay = new Relay(new OutboxLease(pool), broker, config.relay(), clock, metrics);
    store.afterCommit(relay::wake);
    relay.start();
    return relay;
  }

  void stop(@Observes @Priority(1) ShutdownEvent event, Relay relay) {
    relay.close();
  }
}
