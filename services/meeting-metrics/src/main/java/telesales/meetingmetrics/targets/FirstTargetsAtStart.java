package telesales.meetingmetrics.targets;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import telesales.eventsourcing.command.CommandContext;
import telesales.eventsourcing.store.EventMeta;
import telesales.meetingmetrics.targets.domain.FirstTargets;

/** Publishes the usual targets when this service starts for the first time. */
@ApplicationScoped
final class FirstTargetsAtStart {
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final CurrentTargets targets;
  private final Clock clock;
  private final String service;

  FirstTargetsAtStart(
      CurrentTargets targets,
      Clock clock,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.targets = targets;
    this.clock = clock;
    this.service = service;
  }

  void publish(@Observes StartupEvent started) {
    var context = new CommandContext(clock.instant(), EventMeta.by(service));
    targets
        .decide(FirstTargets.command(), context)
        .onFailure()
        .retry()
        .withBackOff(Duration.ofMillis(200), Duration.ofSeconds(2))
        .expireIn(LONGEST.toMillis())
        .await()
        .atMost(LONGEST.plusSeconds(10));
  }
}
