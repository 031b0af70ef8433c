package telesales.meetingmetrics.effectivecalls;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import telesales.eventsourcing.command.CommandContext;
import telesales.eventsourcing.store.EventMeta;
import telesales.meetingmetrics.Beginnings;
import telesales.meetingmetrics.effectivecalls.domain.EffectiveCallRuleCommand.BeginWithFirstRule;

/** Publishes the usual rule when this service starts for the first time. */
@ApplicationScoped
final class FirstRuleAtStart {
  private final CurrentEffectiveCallRules rules;
  private final Clock clock;
  private final String service;

  FirstRuleAtStart(
      CurrentEffectiveCallRules rules,
      Clock clock,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.rules = rules;
    this.clock = clock;
    this.service = service;
  }

  void publish(@Observes StartupEvent started) {
    var context = new CommandContext(clock.instant(), EventMeta.by(service));
    Beginnings.await(rules.decide(new BeginWithFirstRule(service), context));
  }
}
