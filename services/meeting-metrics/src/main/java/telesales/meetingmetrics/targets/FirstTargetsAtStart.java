package telesales.meetingmetrics.targets;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import telesales.eventsourcing.command.CommandContext;
import telesales.eventsourcing.store.EventMeta;
import telesales.meetingmetrics.Beginnings;
import telesales.meetingmetrics.targets.domain.FirstTargets;

/** Publishes the usual targets when this service starts for the first time. */
@ApplicationScoped
final class FirstTargetsAtStart {
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
    Beginnings.await(targets.decide(FirstTargets.command(), context));
  }
}
