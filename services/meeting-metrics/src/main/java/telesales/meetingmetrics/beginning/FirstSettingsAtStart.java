package telesales.meetingmetrics.beginning;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import telesales.eventsourcing.command.CommandContext;
import telesales.eventsourcing.store.EventMeta;
import telesales.meetingmetrics.calendar.CurrentCalendar;
import telesales.meetingmetrics.calendar.domain.CalendarCommand.BeginWithUsualCalendar;
import telesales.meetingmetrics.effectivecalls.CurrentEffectiveCallRules;
import telesales.meetingmetrics.effectivecalls.domain.EffectiveCallRuleCommand.BeginWithFirstRule;
import telesales.meetingmetrics.targets.CurrentTargets;
import telesales.meetingmetrics.targets.domain.FirstTargets;

/**
 * Publishes the usual targets, rule of effective calls and calendar when this service starts for
 * the first time. It does not start without.
 */
@ApplicationScoped
final class FirstSettingsAtStart {
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final CurrentTargets targets;
  private final CurrentEffectiveCallRules rules;
  private final CurrentCalendar calendar;
  private final Clock clock;
  private final String service;

  FirstSettingsAtStart(
      CurrentTargets targets,
      CurrentEffectiveCallRules rules,
      CurrentCalendar calendar,
      Clock clock,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.targets = targets;
    this.rules = rules;
    this.calendar = calendar;
    this.clock = clock;
    this.service = service;
  }

  void publish(@Observes StartupEvent started) {
    var context = new CommandContext(clock.instant(), EventMeta.by(service));
    await(targets.decide(FirstTargets.command(), context));
    await(rules.decide(new BeginWithFirstRule(service), context));
    await(calendar.decide(new BeginWithUsualCalendar(), context));
  }

  /** Again and again for a while: the database may start at the same time. */
  private static void await(Uni<?> beginning) {
    beginning
        .onFailure()
        .retry()
        .withBackOff(Duration.ofMillis(200), Duration.ofSeconds(2))
        .expireIn(LONGEST.toMillis())
        .await()
        .atMost(LONGEST.plusSeconds(10));
  }
}
